import type { Database } from "#db/open-database";
import type { Vault } from "#db/vault";

/** What every operation is handed: it reaches for no clock, database or key by itself. */
export interface OperationContext {
  db: Database;
  vault: Vault;
  /** Now, in milliseconds since 1970. */
  clock: () => number;
  /** Tells the job runner that something is due; called after the commit. */
  wakeJobs: () => void;
  /** The mandate by which somebody acts for the customer, put here by the guard of the door; absent = nobody does. */
  mandate?: string;
}
