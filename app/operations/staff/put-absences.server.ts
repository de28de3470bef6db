import { lockAssignments } from "#db/dialects/locks";
import { recordChanges } from "#db/queries/changes";
import { bumpCompanyRevision } from "#db/queries/company";
import { findStaffId, replaceAbsences } from "#db/queries/leaving-staff";
import type { CustomerReference } from "~/domain/people/customer-reference";
import type { Absence } from "~/domain/people/staff-member";
import type { OperationContext } from "../operation-context";

/** The whole list; decisions are made anew by it. */
export function putAbsences(
  { db, clock }: OperationContext,
  { reference, absences }: { reference: CustomerReference; absences: readonly Absence[] },
): Promise<{ kind: "replaced"; staffId: string } | { kind: "unknown_staff" }> {
  return db.transaction(async (tx) => {
    await lockAssignments(tx);
    const staffId = await findStaffId(tx, reference);
    if (staffId === null) return { kind: "unknown_staff" };
    const now = clock();
    await replaceAbsences(tx, staffId, absences, now);
    await bumpCompanyRevision(tx);
    await recordChanges(tx, [
      { kind: "company.changed", customerId: null, at: now, data: { staff: staffId } },
    ]);
    return { kind: "replaced", staffId };
  });
}
