import type { Tx } from "#db/dialects/dialect";
import { lockCustomer } from "#db/dialects/locks";
import {
  assignmentKey,
  isSameAssignment,
  listAllAssignments,
  listAssignmentCustomers,
  putAssignment,
  removeAssignment,
  type StoredAssignment,
} from "#db/queries/assignments";
import { bumpCustomerRevision } from "#db/queries/customers";
import { appendEvidence } from "#db/queries/evidence";
import { listStaffPlaces } from "#db/queries/staff";
import type { Assignment } from "~/domain/assignment/assignment";
import { deriveAssignments } from "~/domain/assignment/derive-assignments";
import type { StaffId } from "~/domain/preference/preference";

/** The former contact person whom a customer has just put on the list: enters as the incumbent. */
export interface TakenUpProposal {
  customerId: string;
  staff: StaffId;
}

/**
 * Derives all assignments afresh from the stored choices and stores what became different, in the transaction of the
 * change that caused it. The caller holds `lockAssignments`.
 */
export async function deriveStoredAssignments(tx: Tx, now: number, takenUp?: TakenUpProposal): Promise<void> {
  const customers = await listAssignmentCustomers(tx);
  const newIncumbent = takenUp && customers.find(({ id }) => id === takenUp.customerId);
  if (newIncumbent && newIncumbent.incumbent === null) newIncumbent.incumbent = takenUp.staff;
  const before = new Map((await listAllAssignments(tx)).map((stored) => [assignmentKey(stored), stored]));
  for (const derived of deriveAssignments({ staff: await listStaffPlaces(tx), customers })) {
    await storeIfDifferent(tx, derived, before.get(derived.id), now);
    before.delete(derived.id);
  }
  for (const ended of before.values()) await endAssignment(tx, ended, now);
}

async function storeIfDifferent(
  tx: Tx,
  derived: Assignment,
  before: StoredAssignment | undefined,
  now: number,
): Promise<void> {
  if (before && isSameAssignment(derived, before)) return;
  const [customerId = "", area = ""] = derived.id.split("/");
  const personChanged = (before?.staff ?? null) !== derived.staff;
  const { staff, rank, waiting } = derived;
  const since = before && !personChanged ? before.since : now;
  if (personChanged) await keepEvidence(tx, customerId, area, before?.staff ?? null, staff, now);
  await putAssignment(tx, { customerId, area, staff, rank, waiting, since }, personChanged);
}

async function endAssignment(
  tx: Tx,
  { customerId, area, staff }: StoredAssignment,
  now: number,
): Promise<void> {
  if (staff !== null) await keepEvidence(tx, customerId, area, staff, null, now);
  await removeAssignment(tx, customerId, area, now);
}

async function keepEvidence(
  tx: Tx,
  customerId: string,
  area: string,
  from: StaffId | null,
  to: StaffId | null,
  at: number,
): Promise<void> {
  await lockCustomer(tx, customerId);
  await bumpCustomerRevision(tx, customerId);
  const actor = { type: "system", id: null } as const;
  await appendEvidence(tx, customerId, { at, kind: "assignment_changed", actor, body: { area, from, to } });
}
