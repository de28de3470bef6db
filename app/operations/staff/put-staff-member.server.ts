import type { Tx } from "#db/dialects/dialect";
import { lockAssignments } from "#db/dialects/locks";
import { newId } from "#db/new-id";
import { recordChanges } from "#db/queries/changes";
import { bumpCompanyRevision } from "#db/queries/company";
import { findStaffId } from "#db/queries/leaving-staff";
import { listStaffRecords, listTeamNames } from "#db/queries/staff-import";
import type { CustomerReference } from "~/domain/people/customer-reference";
import type { StaffId } from "~/domain/preference/preference";
import type { ReadStaff } from "../import/read-staff-row";
import { StaffRoster } from "../import/staff-roster.server";
import { storeRoster } from "../import/store-roster.server";
import type { OperationContext } from "../operation-context";
import { keepCallNumber, readCallNumber } from "./state-call-number.server";

export interface StaffMemberToPut extends Omit<ReadStaff, "id" | "sourceId" | "notices" | "deputy"> {
  /** By our own id nobody is made. */
  reference: CustomerReference;
  /** Null = nobody; undefined = as it is. */
  deputy: CustomerReference | null | undefined;
  /** From which this person calls, as it is typed; null = the team's; undefined = as it is. */
  callNumber: string | null | undefined;
}

export type PutStaffMemberResult =
  | { kind: "created" | "updated"; staffId: StaffId }
  | { kind: "unknown_staff" | "email_taken" | "team_missing" | "deputy_unknown" | "number_unreadable" }
  | { kind: "last_administrator" };

/** Adds or changes a member of staff as an import of staff does; assignments are derived afresh where places changed. */
export function putStaffMember(
  { db, clock }: OperationContext,
  toPut: StaffMemberToPut,
): Promise<PutStaffMemberResult> {
  return db.transaction(async (tx) => {
    await lockAssignments(tx);
    const { reference, deputy, callNumber, ...said } = toPut;
    const id = await findStaffId(tx, reference);
    if ("id" in reference && id === null) return { kind: "unknown_staff" };
    const number = callNumber && (await readCallNumber(tx, callNumber));
    if (callNumber && !number) return { kind: "number_unreadable" };
    const now = clock();
    const known = await listStaffRecords(tx);
    const system = "id" in reference ? "api" : reference.system;
    const roster = new StaffRoster(known, await listTeamNames(tx), system, () => newId(now));
    const sourceId = "id" in reference ? null : reference.externalId;
    const put = roster.put(
      { ...said, ...(id !== null && { id }), sourceId, deputy: undefined, notices: [] },
      1,
    );
    if (!put.ok) return { kind: put.code === "team_missing" ? "team_missing" : "email_taken" };
    if (!(await setDeputy(tx, roster, put.id, deputy))) return { kind: "deputy_unknown" };
    if (roster.takesLastAdministrator()) return { kind: "last_administrator" };
    await storeRoster(tx, now, known, roster.listChanged(), roster);
    if (number !== undefined) await stateOwnNumber(tx, put.id, number || null, now);
    return { kind: roster.created.has(put.id) ? "created" : "updated", staffId: put.id };
  });
}

async function stateOwnNumber(tx: Tx, id: StaffId, number: string | null, at: number): Promise<void> {
  await keepCallNumber(tx, { kind: "person", id }, number, at);
  await bumpCompanyRevision(tx);
  await recordChanges(tx, [{ kind: "company.changed", customerId: null, at, data: { staff: id } }]);
}

async function setDeputy(
  tx: Tx,
  roster: StaffRoster,
  id: StaffId,
  deputy: CustomerReference | null | undefined,
): Promise<boolean> {
  if (deputy === undefined) return true;
  const named = deputy && (await findStaffId(tx, deputy));
  if (deputy && !named) return false;
  return roster.setDeputy(id, named ?? "");
}
