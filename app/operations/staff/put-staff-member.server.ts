import type { Db, Tx } from "#db/dialects/dialect";
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
  | { kind: "unknown_staff" | "email_taken" | "last_administrator" }
  /** All that is wrong with what is told. */
  | { kind: "invalid"; faults: StaffFault[] };

export type StaffFault = "team_missing" | "number_unreadable" | "deputy_unknown";

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
    const { number, deputyId, faults } = await readNamed(tx, { deputy, callNumber });
    const now = clock();
    const known = await listStaffRecords(tx);
    const system = "id" in reference ? "api" : reference.system;
    const roster = new StaffRoster(known, await listTeamNames(tx), system, () => newId(now));
    const sourceId = "id" in reference ? null : reference.externalId;
    const put = roster.put(
      { ...said, ...(id !== null && { id }), sourceId, deputy: undefined, notices: [] },
      1,
    );
    if (!put.ok && put.code === "team_missing")
      return { kind: "invalid", faults: ["team_missing", ...faults] };
    if (faults.length > 0) return { kind: "invalid", faults };
    if (!put.ok) return { kind: "email_taken" };
    const isSet = deputyId === undefined || roster.setDeputy(put.id, deputyId ?? "");
    if (!isSet) return { kind: "invalid", faults: ["deputy_unknown"] };
    if (roster.takesLastAdministrator()) return { kind: "last_administrator" };
    await storeRoster(tx, now, known, roster.listChanged(), roster);
    if (number !== undefined) await stateOwnNumber(tx, put.id, number || null, now);
    return { kind: roster.created.has(put.id) ? "created" : "updated", staffId: put.id };
  });
}

type NamedOfStaff = Partial<Pick<StaffMemberToPut, "deputy" | "callNumber">>;

/** What is wrong with as much as was told, whoever the member of staff is. */
export async function findStaffFaults(
  { db }: OperationContext,
  named: NamedOfStaff,
): Promise<readonly StaffFault[]> {
  return (await readNamed(db.reader, named)).faults;
}

async function readNamed(db: Db, { deputy, callNumber }: NamedOfStaff) {
  const number = callNumber && (await readCallNumber(db, callNumber));
  const deputyId = deputy && (await findStaffId(db, deputy));
  const faults: StaffFault[] = [];
  if (callNumber && !number) faults.push("number_unreadable");
  if (deputy && !deputyId) faults.push("deputy_unknown");
  return { number, deputyId, faults };
}

async function stateOwnNumber(tx: Tx, id: StaffId, number: string | null, at: number): Promise<void> {
  await keepCallNumber(tx, { kind: "person", id }, number, at);
  await bumpCompanyRevision(tx);
  await recordChanges(tx, [{ kind: "company.changed", customerId: null, at, data: { staff: id } }]);
}
