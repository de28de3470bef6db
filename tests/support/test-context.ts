import type { Database } from "#db/open-database";
import { openVault } from "#db/vault";
import type { OperationContext } from "~/operations/operation-context";

/** What operations are handed, with a clock that stands still until it is set. */
export interface TestContext extends OperationContext {
  /** ISO 8601 with offset. */
  setNow(instant: string): void;
  /** How often the job runner was told that something is due. */
  readonly wakes: number;
}

/** The Tuesday of the demo. */
export const testNow = "2026-11-24T17:12:00+01:00";

const keyBytes = 32;

export function createTestContext(db: Database, now = testNow): TestContext {
  let nowMs = Date.parse(now);
  let wakes = 0;
  return {
    db,
    vault: openVault(Buffer.alloc(keyBytes, "test"), "a secret for tests, long enough to be one"),
    clock: () => nowMs,
    wakeJobs: () => {
      wakes++;
    },
    setNow: (instant) => {
      nowMs = Date.parse(instant);
    },
    get wakes() {
      return wakes;
    },
  };
}
