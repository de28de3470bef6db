/**
 * The feed of changes. Each is written in the transaction that caused it, so none is lost and none is told that did not
 * happen. Its position is given after the commit, by whoever reads next: a number given inside a transaction would let a
 * later commit with a smaller number slip past a reader (PostgreSQL's sequences do not follow the order of commits).
 */
import { canonicalJson } from "~/domain/evidence/canonical-json";
import type { Change, ChangeKind } from "~/domain/programs/change";
import type { Db, Tx } from "../dialects/dialect";
import { insertMany } from "../dialects/insert-many";
import { lockChangeFeed } from "../dialects/locks";
import type { ChangeRow } from "../schema";

/** A change with its place in the feed. */
export interface FeedChange extends Change {
  /** 1, 2, 3 … without doubles, in the order of commits. */
  position: number;
}

/** Part of the transaction that changed something. */
export async function recordChanges(tx: Tx, changes: readonly Change[]): Promise<void> {
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
}

/** Gives every committed change that has none its position. Among processes one does so at a time. */
export async function numberChanges(tx: Tx): Promise<void> {
  await lockChangeFeed(tx);
  const unnumbered = await tx
    .selectFrom("change")
    .select("written")
    .where("position", "is", null)
    .orderBy("written")
    .execute();
  if (unnumbered.length === 0) return;
  const { last } = await tx
    .selectFrom("change")
    .select((select) => select.fn.max("position").as("last"))
    .executeTakeFirstOrThrow();
  let position = Number(last ?? 0);
  for (const { written } of unnumbered) {
    await tx.updateTable("change").set({ position: ++position }).where("written", "=", written).execute();
  }
}

/** Those behind `after`, at most `limit`, in order; only what {@link numberChanges} has numbered. */
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
