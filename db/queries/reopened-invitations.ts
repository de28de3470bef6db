import type { CustomerId } from "~/domain/people/customer";
import type { Db, Tx } from "../dialects/dialect";

/** It answered a wish no longer; the evidence keeps that it was recorded as the answer. */
export async function partFromInvitation(tx: Tx, customerId: CustomerId, contactId: string): Promise<void> {
  await tx
    .updateTable("contact")
    .set({ invitation_id: null })
    .where("customer_id", "=", customerId)
    .where("id", "=", contactId)
    .execute();
}

/** It asks again. False where it was not answered, is withdrawn, or another contact has answered it too. */
export async function reopenInvitation(
  tx: Tx,
  customerId: CustomerId,
  id: string,
  at: number,
): Promise<boolean> {
  const other = await tx
    .selectFrom("contact")
    .select("id")
    .where("customer_id", "=", customerId)
    .where("invitation_id", "=", id)
    .where("outcome", "=", "reached")
    .executeTakeFirst();
  if (other) return false;
  const { numUpdatedRows } = await tx
    .updateTable("invitation")
    .set({ answered_at: null, reopened_at: at })
    .where("customer_id", "=", customerId)
    .where("id", "=", id)
    .where("answered_at", "is not", null)
    .where("withdrawn_at", "is", null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** Those of them that ask again. */
export async function listReopenedInvitations(
  db: Db,
  customerId: CustomerId,
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom("invitation")
    .select("id")
    .where("customer_id", "=", customerId)
    .where("id", "in", [...ids])
    .where("reopened_at", "is not", null)
    .execute();
  return new Set(rows.map(({ id }) => id));
}
