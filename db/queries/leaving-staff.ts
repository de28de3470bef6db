/** Members of staff as programs name them, send them on leave, and let them go. */
import type { CustomerReference } from "~/domain/people/customer-reference";
import type { Absence } from "~/domain/people/staff-member";
import type { StaffId } from "~/domain/preference/preference";
import type { Db, Tx } from "../dialects/dialect";
import { markRevised } from "../revised-customers";
import { removeStaffCallNumber } from "./call-numbers";
import { insertAbsence } from "./company-setup";
import { removeStaffPhoto } from "./staff-own-profiles";

/** The id of the member of staff that a program named, by our id or `system:externalId`; null = nobody who works here. */
export async function findStaffId(db: Db, reference: CustomerReference): Promise<StaffId | null> {
  const here = db.selectFrom("staff_member").select("id").where("left_at", "is", null);
  const named =
    "id" in reference
      ? here.where("id", "=", reference.id)
      : here.where("source_system", "=", reference.system).where("source_id", "=", reference.externalId);
  return (await named.executeTakeFirst())?.id ?? null;
}

/** By member of staff, in the order of days. */
export async function listAbsences(db: Db): Promise<Map<StaffId, Absence[]>> {
  const rows = await db.selectFrom("absence").selectAll().orderBy("from_date").orderBy("to_date").execute();
  const absences = new Map<StaffId, Absence[]>();
  for (const { staff_id, from_date: from, to_date: to } of rows) {
    absences.set(staff_id, [...(absences.get(staff_id) ?? []), { from, to }]);
  }
  return absences;
}

export async function replaceAbsences(
  tx: Tx,
  staffId: StaffId,
  absences: readonly Absence[],
  now: number,
): Promise<void> {
  await tx.deleteFrom("absence").where("staff_id", "=", staffId).execute();
  for (const absence of absences) await insertAbsence(tx, staffId, absence, now);
}

/** What somebody said and showed of themselves goes with them. */
const nothingKept = { about: null, topics: null, recommendable_since: null, language: null };

/** Stands in for nobody any more, is proposed to nobody, and cannot sign in. The name stays for what was. */
export async function markLeft(tx: Tx, staffId: StaffId, now: number): Promise<void> {
  await tx.updateTable("staff_member").set({ deputy_id: null }).where("deputy_id", "=", staffId).execute();
  await tx
    .updateTable("staff_member")
    .set({ left_at: now, ...nothingKept, deputy_id: null, source_system: null, source_id: null })
    .where("id", "=", staffId)
    .execute();
  const proposedTo = await tx
    .updateTable("customer")
    .set((row) => ({ proposed_staff_id: null, revision: row("revision", "+", 1) }))
    .where("proposed_staff_id", "=", staffId)
    .returning("id")
    .execute();
  markRevised(
    tx,
    proposedTo.map(({ id }) => id),
  );
  await removeStaffPhoto(tx, staffId);
  await removeStaffCallNumber(tx, staffId);
  await tx.deleteFrom("auth_user").where("id", "=", staffId).execute();
}
