import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { AssignmentInput, StaffPlaces } from "~/domain/assignment/assignment";
import { deriveAssignments } from "~/domain/assignment/derive-assignments";
import {
  byStanding,
  countNewcomerPlaces,
  deriveNaively,
  listEligible,
  type Matching,
  prefers,
} from "./assignment-oracle";
import { town } from "./assignment-town";

vi.setConfig({ testTimeout: 30_000 });

function matchingOf(input: AssignmentInput): Matching {
  return new Map(deriveAssignments(input).flatMap(({ id, staff }) => (staff === null ? [] : [[id, staff]])));
}

/** Both clauses of assignment.md, and that nobody holds more than there is room for. */
function isStable(input: AssignmentInput, matching: Matching): boolean {
  return (
    input.staff.every(
      (member) => hasRoom(input, matching, member) && !wouldTakeAnother(input, matching, member),
    ) && !sendsIncumbentAway(input, matching)
  );
}

function newcomersOf({ customers }: AssignmentInput, matching: Matching, { id }: StaffPlaces) {
  const held = customers.filter((customer) => matching.get(customer.id) === id);
  const newcomers = held.filter(({ incumbent }) => incumbent !== id);
  return { newcomers, incumbentsHeld: held.length - newcomers.length };
}

function hasRoom(input: AssignmentInput, matching: Matching, member: StaffPlaces): boolean {
  const { newcomers, incumbentsHeld } = newcomersOf(input, matching, member);
  return newcomers.length <= countNewcomerPlaces(member, incumbentsHeld);
}

function wouldTakeAnother(input: AssignmentInput, matching: Matching, member: StaffPlaces): boolean {
  const { newcomers, incumbentsHeld } = newcomersOf(input, matching, member);
  const hasFreePlace = newcomers.length < countNewcomerPlaces(member, incumbentsHeld);
  return input.customers
    .filter((customer) => prefers(customer, member.id, matching, input.staff))
    .some((customer) => hasFreePlace || newcomers.some((held) => byStanding(member.id)(customer, held) < 0));
}

function sendsIncumbentAway({ customers, staff }: AssignmentInput, matching: Matching): boolean {
  return customers.some(
    (customer) => customer.incumbent && prefers(customer, customer.incumbent, matching, staff),
  );
}

/** Every way to give each customer nobody or one of those on the list. */
function* listMatchings({ staff, customers }: AssignmentInput, from = 0): Generator<Matching> {
  const customer = customers[from];
  if (!customer) return yield new Map();
  for (const rest of listMatchings({ staff, customers }, from + 1)) {
    yield rest;
    for (const id of listEligible(customer, staff)) yield new Map(rest).set(customer.id, id);
  }
}

describe("the derived assignment", () => {
  it("is what a plain reading of the text gives, with ranks and positions", () => {
    fc.assert(
      fc.property(town(), (input) => {
        expect(deriveAssignments(input)).toEqual(deriveNaively(input));
      }),
      { numRuns: 1000 },
    );
  });

  it("is stable: nobody would rather be where there is a place or a newcomer who comes later", () => {
    fc.assert(
      fc.property(town(), (input) => {
        expect(isStable(input, matchingOf(input))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("is the best stable one for every customer at once", () => {
    fc.assert(
      fc.property(town(4), (input) => {
        const matching = matchingOf(input);
        for (const other of listMatchings(input)) {
          const someoneGains = input.customers.some((customer) => {
            const person = other.get(customer.id);
            return person !== undefined && prefers(customer, person, matching, input.staff);
          });
          if (someoneGains) expect(isStable(input, other)).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });
});
