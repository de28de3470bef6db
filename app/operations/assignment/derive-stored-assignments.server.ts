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
import type { Assignment, AssignmentCustomer } from "~/domain/assignment/assignment";
import { deriveWithOffers } from "~/domain/assignment/derive-with-offers";
import type { StaffId } from "~/domain/preference/preference";
import { offerMove, settleMoveOffers } from "./offer-moves.server";

/** The customer whose own act the change is: the choices named move at once, nobody else's do. */
export interface OwnChoice {
  customerId: string;
  /** '' = in general. */
  areas: readonly string[];
  /** The former contact person whom the customer has just put on the list: enters as the incumbent of nobody else's. */
  takenUp?: StaffId | null;
  /** The place that was held for the customer, and taken. */
  movedTo?: StaffId;
}

/**
 * Derives all assignments afresh from the stored choices and stores what became different, in the transaction of the
 * change that caused it. The caller holds `lockAssignments`.
 */
export async function deriveStoredAssignments(tx: Tx, now: number, own?: OwnChoice): Promise<void> {
  const customers = await listAssignmentCustomers(tx);
  const staff = await listStaffPlaces(tx);
  const moving = new Set(own?.areas.map((area) => assignmentKey({ customerId: own.customerId, area })));
  const { openOffers, lapsed } = await settleMoveOffers(tx, { customers, staff, moving }, now);
  if (own) placeIncumbent(customers, own);
  const before = new Map((await listAllAssignments(tx)).map((stored) => [assignmentKey(stored), stored]));
  const derived = deriveWithOffers({ staff, customers, openOffers, lapsed, moving });
  for (const assignment of derived.assignments) {
    await storeIfDifferent(tx, assignment, before.get(assignment.id), now);
    before.delete(assignment.id);
  }
  for (const ended of before.values()) await endAssignment(tx, ended, now);
  for (const offer of derived.newOffers) await offerMove(tx, offer, now);
}

function placeIncumbent(customers: AssignmentCustomer[], { customerId, areas, takenUp, movedTo }: OwnChoice) {
  const choices = areas.map((area) => assignmentKey({ customerId, area }));
  for (const customer of customers.filter(({ id }) => choices.includes(id))) {
    if (movedTo) customer.incumbent = movedTo;
    else if (takenUp && customer.id === customerId) customer.incumbent ??= takenUp;
  }
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
