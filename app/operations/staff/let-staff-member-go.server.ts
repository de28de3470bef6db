import { lockAssignments } from "#db/dialects/locks";
import { recordChanges } from "#db/queries/changes";
import { bumpCompanyRevision } from "#db/queries/company";
import { findStaffId, markLeft } from "#db/queries/leaving-staff";
import { listStaffRecords } from "#db/queries/staff-import";
import type { CustomerReference } from "~/domain/people/customer-reference";
import { deriveStoredAssignments } from "../assignment/derive-stored-assignments.server";
import type { OperationContext } from "../operation-context";

export type LetGoResult = { kind: "gone" } | { kind: "unknown_staff" } | { kind: "last_administrator" };

/** From now on nobody is left with this person (permission.md, "Rules"): assignments are derived in the same transaction. */
export function letStaffMemberGo(
  { db, clock }: OperationContext,
  reference: CustomerReference,
): Promise<LetGoResult> {
  return db.transaction(async (tx) => {
    await lockAssignments(tx);
    const staffId = await findStaffId(tx, reference);
    if (staffId === null) return { kind: "unknown_staff" };
    const admins = (await listStaffRecords(tx)).filter(({ role }) => role === "admin");
    if (admins.length === 1 && admins[0]!.id === staffId) return { kind: "last_administrator" };
    const now = clock();
    await markLeft(tx, staffId, now);
    await bumpCompanyRevision(tx);
    await recordChanges(tx, [
      { kind: "company.changed", customerId: null, at: now, data: { staff: staffId } },
    ]);
    await deriveStoredAssignments(tx, now);
    return { kind: "gone" };
  });
}
