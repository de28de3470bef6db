import type { CustomerId } from "~/domain/people/customer";
import type { StaffId } from "~/domain/preference/preference";
import type { Tx } from "../dialects/dialect";

/** The first decision in person; later ones change nothing here. */
export async function markChosen(tx: Tx, customerId: CustomerId, now: number): Promise<void> {
  await tx
    .updateTable("customer")
    .set({ chosen_at: now })
    .where("id", "=", customerId)
    .where("chosen_at", "is", null)
    .execute();
}

/** Takes the proposal of a former contact person from the table: the first choice of people answers it. */
export async function takeProposal(tx: Tx, customerId: CustomerId): Promise<StaffId | null> {
  const row = await tx
    .selectFrom("customer")
    .select("proposed_staff_id")
    .where("id", "=", customerId)
    .executeTakeFirstOrThrow();
  if (row.proposed_staff_id === null) return null;
  await tx.updateTable("customer").set({ proposed_staff_id: null }).where("id", "=", customerId).execute();
  return row.proposed_staff_id;
}
