/**
 * Moving up is offered, not imposed (assignment.md, "Around the rule"): whoever changed nothing, is looked after, and
 * could now have someone ranked higher keeps their person and is asked; the place is held for them.
 *
 * So whoever can stay keeps their place whatever comes, and proposes to dearer people alone, as one newcomer among the
 * others: a place is offered only where it is free although everybody stays. Who was asked already does not propose;
 * each open offer takes one place of the person offered.
 *
 * Never throws. Cost: one derivation.
 */
import type { StaffId } from "../preference/preference";
import type { Assignment, AssignmentCustomer, AssignmentInput, StaffPlaces } from "./assignment";
import { deriveAssignments } from "./derive-assignments";
import type { MoveOffer } from "./move-offer";

export interface OfferingInput extends AssignmentInput {
  /** Those that nobody has answered yet: their places are held. */
  openOffers: readonly MoveOffer[];
  /** Choices whose offer lapsed: they stay where they are until their customer chooses anew. */
  lapsed: ReadonlySet<string>;
  /** The choices of the customer whose own act this is: these move at once. */
  moving: ReadonlySet<string>;
}

export interface Offered {
  assignments: Assignment[];
  newOffers: MoveOffer[];
}

export function deriveWithOffers({ openOffers, lapsed, moving, ...input }: OfferingInput): Offered {
  const staying = findStaying(input, moving);
  const asked = new Set([...lapsed, ...openOffers.map(({ choice }) => choice)]);
  const taken = countTaken([...staying.values(), ...openOffers.map(({ to }) => to)]);
  const derived = deriveAssignments({
    staff: input.staff.map((places) => lessTaken(places, taken)),
    customers: input.customers.map((customer) => toProposer(customer, staying, asked)),
  });
  const newOffers = derived.flatMap(({ id: choice, staff: to }): MoveOffer[] => {
    const from = staying.get(choice);
    return from !== undefined && to !== null ? [{ choice, from, to }] : [];
  });
  const assignments = derived.map((assignment, index) =>
    staying.has(assignment.id) ? stay(input.customers[index]!, assignment) : assignment,
  );
  return { assignments, newOffers };
}

/** By choice: the person there now, who is still there to be stayed with. */
function findStaying(
  { staff, customers }: AssignmentInput,
  moving: ReadonlySet<string>,
): ReadonlyMap<string, StaffId> {
  const working = new Set(staff.map(({ id }) => id));
  const staying = new Map<string, StaffId>();
  for (const { id, mode, ranked, blocked, incumbent } of customers) {
    if (incumbent === null || mode !== "ranked" || moving.has(id)) continue;
    const isListed = ranked.some((entry) => entry.staff === incumbent);
    if (isListed && working.has(incumbent) && !blocked?.includes(incumbent)) staying.set(id, incumbent);
  }
  return staying;
}

function countTaken(staff: readonly StaffId[]): ReadonlyMap<StaffId, number> {
  const taken = new Map<StaffId, number>();
  for (const id of staff) taken.set(id, (taken.get(id) ?? 0) + 1);
  return taken;
}

function lessTaken(places: StaffPlaces, taken: ReadonlyMap<StaffId, number>): StaffPlaces {
  const { id, capacity } = places;
  return capacity === null ? places : { ...places, capacity: Math.max(0, capacity - (taken.get(id) ?? 0)) };
}

/** Whoever stays proposes to dearer people alone, and to nobody where they were asked already. */
function toProposer(
  customer: AssignmentCustomer,
  staying: ReadonlyMap<string, StaffId>,
  asked: ReadonlySet<string>,
): AssignmentCustomer {
  const present = staying.get(customer.id);
  if (present === undefined) return customer;
  const dearer = customer.ranked.slice(0, placeOf(customer, present));
  return { ...customer, incumbent: null, ranked: asked.has(customer.id) ? [] : dearer };
}

/** With the present person; who is asked waits for nobody. */
function stay(customer: AssignmentCustomer, { id, staff, waiting }: Assignment): Assignment {
  const present = customer.incumbent!;
  return { id, staff: present, rank: placeOf(customer, present) + 1, waiting: staff === null ? waiting : [] };
}

function placeOf({ ranked }: AssignmentCustomer, person: StaffId): number {
  return ranked.findIndex(({ staff }) => staff === person);
}
