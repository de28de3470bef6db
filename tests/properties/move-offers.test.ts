import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Assignment, AssignmentCustomer, AssignmentInput } from "~/domain/assignment/assignment";
import { deriveAssignments } from "~/domain/assignment/derive-assignments";
import { deriveWithOffers, type OfferingInput } from "~/domain/assignment/derive-with-offers";
import type { MoveOffer } from "~/domain/assignment/move-offer";
import { listEligible } from "./assignment-oracle";
import { town } from "./assignment-town";

/** A town in which some offers are open or have lapsed, and one customer may be choosing. */
const townWithOffers: fc.Arbitrary<OfferingInput> = fc
  .record({ input: town(), first: fc.nat(7), second: fc.nat(7), third: fc.nat(7) })
  .map(({ input, first, second, third }) => {
    const { newOffers } = deriveWithOffers({
      ...input,
      openOffers: [],
      lapsed: new Set(),
      moving: new Set(),
    });
    const pick = (mask: number) => newOffers.filter((_, index) => mask & (1 << index));
    const openOffers = pick(first);
    const lapsed = pick(second).filter((offer) => !openOffers.includes(offer));
    const moving = input.customers.filter((_, index) => third === index);
    const isMoving = ({ choice }: MoveOffer) => moving.some(({ id }) => id === choice);
    return {
      ...input,
      openOffers: openOffers.filter((offer) => !isMoving(offer)),
      lapsed: new Set(lapsed.filter((offer) => !isMoving(offer)).map(({ choice }) => choice)),
      moving: new Set(moving.map(({ id }) => id)),
    };
  });

describe("moving up", () => {
  it("never happens to who is looked after and chose nothing", () => {
    fc.assert(
      fc.property(townWithOffers, (input) => {
        const { assignments } = deriveWithOffers(input);
        for (const customer of listLookedAfter(input)) {
          if (!input.moving.has(customer.id)) {
            expect(staffOf(assignments, customer.id)).toBe(customer.incumbent);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("is offered only to someone whom the customer ranks higher, once at a time, and never after it lapsed", () => {
    fc.assert(
      fc.property(townWithOffers, (input) => {
        const { newOffers } = deriveWithOffers(input);
        const asked = [...input.openOffers, ...newOffers].map(({ choice }) => choice);
        expect(new Set(asked).size).toBe(asked.length);
        for (const { choice, from, to } of newOffers) {
          const { ranked } = input.customers.find(({ id }) => id === choice)!;
          const place = (person: string) => ranked.findIndex(({ staff }) => staff === person);
          expect(place(to)).toBeLessThan(place(from));
          expect(input.lapsed.has(choice) || input.moving.has(choice)).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("holds the place: newcomers and offers together never take more than there is", () => {
    fc.assert(
      fc.property(townWithOffers, (input) => {
        const { assignments, newOffers } = deriveWithOffers(input);
        for (const { id, capacity } of input.staff) {
          if (capacity === null) continue;
          const held = input.customers.filter((customer) => staffOf(assignments, customer.id) === id);
          const incumbents = held.filter(({ incumbent }) => incumbent === id).length;
          const offers = newOffers.filter(({ to }) => to === id).length;
          const room = Math.max(0, capacity - incumbents);
          expect(held.length - incumbents + offers).toBeLessThanOrEqual(room);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("gives whoever accepts the person offered, or somebody dearer", () => {
    fc.assert(
      fc.property(townWithOffers, (input) => {
        const { newOffers } = deriveWithOffers(input);
        for (const { choice, to } of newOffers) {
          const others = [...input.openOffers, ...newOffers].filter((offer) => offer.choice !== choice);
          const customers = input.customers.map((customer) =>
            customer.id === choice ? { ...customer, incumbent: to } : customer,
          );
          const moved = deriveWithOffers({
            ...input,
            customers,
            openOffers: others,
            moving: new Set([choice]),
          });
          const { ranked } = input.customers.find(({ id }) => id === choice)!;
          const place = (person: string | null) => ranked.findIndex(({ staff }) => staff === person);
          const got = place(staffOf(moved.assignments, choice));
          expect(got).toBeGreaterThanOrEqual(0);
          expect(got).toBeLessThanOrEqual(place(to));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("is the plain assignment where nobody is looked after yet", () => {
    fc.assert(
      fc.property(town(), (input) => {
        const fresh = {
          ...input,
          customers: input.customers.map((customer) => ({ ...customer, incumbent: null })),
        };
        const derived = deriveWithOffers({ ...fresh, openOffers: [], lapsed: new Set(), moving: new Set() });
        expect(derived).toEqual({ assignments: deriveAssignments(fresh), newOffers: [] });
      }),
    );
  });
});

function staffOf(assignments: Assignment[], choice: string): string | null {
  return assignments.find(({ id }) => id === choice)!.staff;
}

/** Those whose person is still there to be stayed with. */
function listLookedAfter({ customers, staff }: AssignmentInput): AssignmentCustomer[] {
  return customers.filter(
    (customer) =>
      customer.mode === "ranked" &&
      customer.incumbent !== null &&
      listEligible(customer, staff).includes(customer.incumbent),
  );
}
