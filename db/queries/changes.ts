/**
 * The feed of changes. Each is written in the transaction that caused it, so none is lost and none is told that did not
 * happen. Its position is given as the last thing before the commit, behind a lock that is held until the commit is seen
 * by everybody: positions are in the order of commits, without gaps, and nothing appears below one that was read. (A number
 * given while the transaction works would let a later commit with a smaller number slip past a reader.)
 */
import { sql } from "kysely";
import { canonicalJson } from "~/domain/evidence/canonical-json";
import type { Change, ChangeKind } from "~/domain/programs/change";
import { markChanged } from "../changed-transactions";
import type { Db, Tx } from "../dialects/dialect";
import { insertMany } from "../dialects/insert-many";
import { lockChangeFeed } from "../dialects/locks";
import type { ChangeRow } from "../rows/programs";
import { enqueueDeliveries } from "./webhook-deliveries";

/** A change with its place in the feed. */
export interface FeedChange extends Change {
  /** 1, 2, 3 … without gaps, in the order of commits. */
  position: number;
}

/** For the feed, and for every endpoint that wants to hear of it; part of the transaction that changed something. */
export async function recordChanges(tx: Tx, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  markChanged(tx);
  await insertMany(
    tx,
    "change",
    changes.map(({ kind, customerId, at, data }) => ({
      position: null,
      at,
      kind,
      customer_id: customerId,
      data: canonicalJson(data),
    })),
  );
  await enqueueDeliveries(tx, changes);
}

/** Gives the transaction's changes their positions; the last thing before its commit. */
export async function numberChanges(tx: Tx): Promise<void> {
  await lockChangeFeed(tx);
  // Whatever has no position is this transaction's own: the others' are not committed yet, or numbered.
  await sql`
    update change set position = numbered.position
    from (
      select written, row_number() over (order by written) + (select coalesce(max(position), 0) from change) as position
      from change where position is null
    ) as numbered
    where numbered.written = change.written`.execute(tx);
}

/** Those behind `after`, at most `limit`, in order. */
export async function listChangesAfter(db: Db, after: number, limit: number): Promise<FeedChange[]> {
  const rows = await db
    .selectFrom("change")
    .selectAll()
    .where("position", ">", after)
    .orderBy("position")
    .limit(limit)
    .execute();
  return rows.map(toFeedChange);
}

function toFeedChange(row: ChangeRowRead): FeedChange {
  return {
    position: row.position!,
    at: row.at,
    kind: row.kind as ChangeKind,
    customerId: row.customer_id,
    data: JSON.parse(row.data),
  };
}

type ChangeRowRead = Omit<ChangeRow, "written"> & { written: number };

/** The positions of the oldest and the newest change that are kept; null where there has been none yet. */
export async function findFeedRange(db: Db): Promise<{ first: number; last: number } | null> {
  const { first, last } = await db
    .selectFrom("change")
    .select((select) => [select.fn.min("position").as("first"), select.fn.max("position").as("last")])
    .executeTakeFirstOrThrow();
  return first === null || last === null ? null : { first: Number(first), last: Number(last) };
}

/** What happened before `instant`, but for the newest change: without it positions would begin anew. */
export async function forgetChangesBefore(writer: Db, instant: number): Promise<void> {
  const range = await findFeedRange(writer);
  if (!range) return;
  const kept = await writer
    .selectFrom("change")
    .select("position")
    .where("at", ">=", instant)
    .where("position", "is not", null)
    .orderBy("position")
    .limit(1)
    .executeTakeFirst();
  await writer
    .deleteFrom("change")
    .where("position", "<", kept?.position ?? range.last)
    .execute();
}
