/**
 * The feed of changes for a program that follows along. Waits for the next one without holding a connection: told at once
 * of what this process commits, and asking every second for what others do.
 */
import type { Database } from "#db/open-database";
import { type FeedChange, findFeedRange, listChangesAfter } from "#db/queries/changes";
import type { OperationContext } from "../operation-context";

export interface ChangesToFollow {
  /** The last position that the program knows; `oldest`: from the first that is kept; `newest`: from now on. */
  after: number | "oldest" | "newest";
  limit: number;
  /** How long to wait where there is nothing yet; 0 = not at all. */
  waitMs: number;
  /** Whoever asked is gone. */
  signal?: AbortSignal;
}

export type FollowedChanges =
  | { kind: "read"; changes: FeedChange[]; position: number; hasMore: boolean }
  /** What follows the position is no longer kept, or never was: the program has to read everything anew. */
  | { kind: "expired" };

const pollMs = 1000;

export async function followChanges(
  { db }: Pick<OperationContext, "db">,
  { after, limit, waitMs, signal }: ChangesToFollow,
): Promise<FollowedChanges> {
  const start = typeof after === "number" ? after : await findStart(db, after);
  if (waitMs === 0 || after === "newest") return read(db, start, limit);
  const bell = hangBell(db);
  const patience = endPatience(waitMs, signal);
  try {
    for (;;) {
      const found = await read(db, start, limit);
      if (found.kind === "expired" || found.changes.length > 0 || patience.isOver.aborted) return found;
      await bell.wait(pollMs, patience.isOver);
    }
  } finally {
    patience.forget();
    bell.takeDown();
  }
}

/**
 * Over after a while, or where `signal` says so. Not by `AbortSignal.any` and `AbortSignal.timeout`: nothing holds the one
 * that the other listens to, and once it is collected nobody's time is ever over.
 */
function endPatience(ms: number, signal?: AbortSignal) {
  const controller = new AbortController();
  const end = () => controller.abort();
  const timer = setTimeout(end, ms);
  if (signal?.aborted) end();
  signal?.addEventListener("abort", end, { once: true });
  return {
    isOver: controller.signal,
    forget() {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
    },
  };
}

async function findStart({ reader }: Database, from: "oldest" | "newest"): Promise<number> {
  const range = await findFeedRange(reader);
  if (!range) return 0;
  return from === "oldest" ? range.first - 1 : range.last;
}

/** Positions have no gaps: where the next one is missing, it was forgotten. */
async function read({ reader }: Database, after: number, limit: number): Promise<FollowedChanges> {
  const found = await listChangesAfter(reader, after, limit + 1);
  const changes = found.slice(0, limit);
  const isBehind = found[0]
    ? found[0].position !== after + 1
    : after > ((await findFeedRange(reader))?.last ?? 0);
  if (isBehind) return { kind: "expired" };
  return {
    kind: "read",
    changes,
    position: changes.at(-1)?.position ?? after,
    hasMore: found.length > limit,
  };
}

interface Bell {
  /** Until it rings, the time is over, or `isOver`; at once where it rang since the last wait. */
  wait(ms: number, isOver: AbortSignal): Promise<void>;
  takeDown(): void;
}

/** Rings with every commit of this process that changed something. */
function hangBell(db: Database): Bell {
  let hasRung = false;
  let ring = () => {};
  const takeDown = db.onChanges(() => {
    hasRung = true;
    ring();
  });
  return {
    takeDown,
    async wait(ms, isOver) {
      if (!hasRung && !isOver.aborted) await new Promise<void>((resolve) => wakeOn(resolve));
      hasRung = false;

      function wakeOn(resolve: () => void): void {
        const timer = setTimeout(wake, ms);
        isOver.addEventListener("abort", wake, { once: true });
        ring = wake;

        function wake(): void {
          clearTimeout(timer);
          isOver.removeEventListener("abort", wake);
          resolve();
        }
      }
    },
  };
}
