/** Addresses and numbers that customers removed. They are no contact points: nothing that reads those finds them. */
import type { ContactPoint } from "~/domain/people/contact-point";
import type { CustomerId } from "~/domain/people/customer";
import type { Db, Tx } from "../dialects/dialect";
import type { Vault } from "../vault";
import { removeContactPoint, toContactPoint } from "./contact-points";

export interface RemovedPoint extends ContactPoint {
  removedAt: number;
  /** When whoever has it was last told that it was removed; null = never. */
  toldAt: number | null;
}

/** Removes it and keeps it as it was. The customer is locked. */
export async function putPointAside(tx: Tx, customerId: CustomerId, id: string, now: number): Promise<void> {
  const point = await pointOf(tx, customerId, id).executeTakeFirst();
  if (!point) return;
  const removed = { removed_at: now, restored_at: null };
  await tx
    .insertInto("removed_contact_point")
    .values({ ...point, ...removed, told_at: null })
    .onConflict((again) => again.columns(["customer_id", "id"]).doUpdateSet({ ...point, ...removed }))
    .execute();
  await removeContactPoint(tx, customerId, id);
}

/** Newest first, without those that were taken back. */
export async function listRemovedPoints(
  db: Db,
  vault: Vault,
  customerId: CustomerId,
  since: number,
): Promise<RemovedPoint[]> {
  const rows = await db
    .selectFrom("removed_contact_point")
    .selectAll()
    .where("customer_id", "=", customerId)
    .where("removed_at", ">", since)
    .where("restored_at", "is", null)
    .orderBy("removed_at", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map((row) => ({
    ...toContactPoint(vault, row),
    removedAt: row.removed_at,
    toldAt: row.told_at,
  }));
}

export async function markRemovedPointRestored(
  tx: Tx,
  customerId: CustomerId,
  id: string,
  at: number,
): Promise<void> {
  await removedPoint(tx, customerId, id).set({ restored_at: at }).execute();
}

export async function markRemovedPointTold(
  writer: Db,
  customerId: CustomerId,
  id: string,
  at: number,
): Promise<void> {
  await removedPoint(writer, customerId, id).set({ told_at: at }).execute();
}

export async function deleteRemovedPointsBefore(writer: Db, instant: number): Promise<void> {
  await writer.deleteFrom("removed_contact_point").where("removed_at", "<", instant).execute();
}

function pointOf(db: Db, customerId: CustomerId, id: string) {
  return db
    .selectFrom("contact_point")
    .selectAll()
    .where("customer_id", "=", customerId)
    .where("id", "=", id);
}

function removedPoint(db: Db, customerId: CustomerId, id: string) {
  return db.updateTable("removed_contact_point").where("customer_id", "=", customerId).where("id", "=", id);
}
