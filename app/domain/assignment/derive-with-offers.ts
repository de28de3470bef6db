/**
 * Moving up is offered, not imposed (assignment.md, "Around the rule"): whoever changed nothing, is looked after, and
 * could now have someone ranked higher keeps their person and is asked; the place is held for them. While a choice is
 * held back it takes part with its list from the present person downwards, and each open offer takes one place of the
 * person offered.
 *
 * Never throws. Cost: one derivation, and one more for each round of new offers; a round that offers nothing ends it.
 */
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
  const customers = new Map(input.customers.map((customer) => [customer.id, customer]));
  const heldBack = new Set([...lapsed, ...openOffers.map(({ choice }) => choice)]);
  const newOffers: MoveOffer[] = [];
  for (;;) {
    const offers = [...openOffers, ...newOffers];
    const assignments = deriveHeldBack(input, customers, heldBack, offers);
    const moves = assignments.flatMap((assignment) =>
      moving.has(assignment.id) ? [] : findMove(assignment, customers.get(assignment.id)!, input.staff),
    );
    if (moves.length === 0) return { assignments, newOffers };
    for (const { choice } of moves) heldBack.add(choice);
    newOffers.push(...moves);
  }
}

/** None where there was nobody to stay with, or that person is gone, blocked or struck. */
function findMove(
  { staff: to }: Assignment,
  customer: AssignmentCustomer,
  staff: StaffPlaces[],
): MoveOffer[] {
  const { id: choice, incumbent: from, ranked, blocked } = customer;
  if (from === null || to === null || to === from) return [];
  const canStay =
    ranked.some((entry) => entry.staff === from) &&
    !blocked?.includes(from) &&
    staff.some(({ id }) => id === from);
  return canStay ? [{ choice, from, to }] : [];
}

function deriveHeldBack(
  { staff, customers }: AssignmentInput,
  byId: ReadonlyMap<string, AssignmentCustomer>,
  heldBack: ReadonlySet<string>,
  offers: readonly MoveOffer[],
): Assignment[] {
  if (heldBack.size === 0) return deriveAssignments({ staff, customers });
  const derived = deriveAssignments({
    staff: staff.map((places) => lessHeld(places, offers)),
    customers: customers.map((customer) => (heldBack.has(customer.id) ? fromPresentOn(customer) : customer)),
  });
  return derived.map((assignment) => withRankOf(byId.get(assignment.id)!, assignment));
}

function lessHeld(places: StaffPlaces, offers: readonly MoveOffer[]): StaffPlaces {
  const held = offers.filter(({ to }) => to === places.id).length;
  if (places.capacity === null || held === 0) return places;
  return { ...places, capacity: Math.max(0, places.capacity - held) };
}

/** The whole list where the present person is not on it. */
function fromPresentOn(customer: AssignmentCustomer): AssignmentCustomer {
  const present = customer.ranked.findIndex(({ staff }) => staff === customer.incumbent);
  return present <= 0 ? customer : { ...customer, ranked: customer.ranked.slice(present) };
}

/** Ranks count places on the list as given. */
function withRankOf({ ranked }: AssignmentCustomer, assignment: Assignment): Assignment {
  if (assignment.staff === null) return assignment;
  return { ...assignment, rank: ranked.findIndex(({ staff }) => staff === assignment.staff) + 1 };
}
