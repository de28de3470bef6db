import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Assignment, AssignmentCustomer, AssignmentInput } from "~/domain/assignment/assignment";
import { deriveAssignments } from "~/domain/assignment/derive-assignments";
import { listEligible } from "./assignment-oracle";
import { town } from "./assignment-town";

vi.setConfig({ testTimeout: 30_000 });

const byId = (assignments: Assignment[]) =>
  new Map(assignments.map((assignment) => [assignment.id, assignment]));

/** Place on the customer's true list; nobody is worse than the last. */
function placeOf({ ranked }: AssignmentCustomer, person: string | null): number {
  const place = ranked.findIndex(({ staff }) => staff === person);
  return place === -1 ? ranked.length : place;
}

function keepsPersonOrBetter(customer: AssignmentCustomer, input: AssignmentInput): boolean {
  const { staff } = byId(deriveAssignments(input)).get(customer.id)!;
  return placeOf(customer, staff) <= placeOf(customer, customer.incumbent);
}

/** Customers who have a person that is still on their list. */
function listLookedAfter({ customers, staff }: AssignmentInput): AssignmentCustomer[] {
  return customers.filter(
    (customer) => customer.incumbent && listEligible(customer, staff).includes(customer.incumbent),
  );
}

function withCustomer(input: AssignmentInput, changed: AssignmentCustomer): AssignmentInput {
  return {
    ...input,
    customers: input.customers.map((customer) => (customer.id === changed.id ? changed : customer)),
  };
}

describe("nobody gains", () => {
  it("by naming the same people in another order, or only some of them", () => {
    const lie = fc.record({
      who: fc.nat(),
      order: fc.array(fc.nat(), { minLength: 5, maxLength: 5 }),
      kept: fc.nat(5),
    });
    fc.assert(
      fc.property(town(), lie, (input, { who, order, kept }) => {
        const honest = input.customers[who % input.customers.length];
        if (!honest) return;
        const shuffled = honest.ranked.map((entry, index) => ({ entry, key: order[index]! }));
        const ranked = shuffled
          .sort((a, b) => a.key - b.key)
          .map(({ entry }) => entry)
          .slice(0, kept);
        const told = withCustomer(input, { ...honest, ranked });
        const [truth, lied] = [input, told].map(
          (town) => byId(deriveAssignments(town)).get(honest.id)!.staff,
        );
        expect(placeOf(honest, lied!)).toBeGreaterThanOrEqual(placeOf(honest, truth!));
      }),
      { numRuns: 1000 },
    );
  });

  it("by where they stand in the input", () => {
    const shuffledTown = town().chain(({ staff, customers }) =>
      fc.record({
        given: fc.constant({ staff, customers }),
        shuffled: fc.record({
          staff: fc.shuffledSubarray(staff, { minLength: staff.length }),
          customers: fc.shuffledSubarray(customers, { minLength: customers.length }),
        }),
      }),
    );
    fc.assert(
      fc.property(shuffledTown, ({ given, shuffled }) => {
        expect(byId(deriveAssignments(shuffled))).toEqual(byId(deriveAssignments(given)));
      }),
    );
  });

  it("by what members of staff and teams are called", () => {
    const rename = (id: string) => `renamed ${[...id].reverse().join("")}`;
    fc.assert(
      fc.property(town(), ({ staff, customers }) => {
        const renamed = {
          staff: staff.map((member) => ({ ...member, id: rename(member.id), team: "elsewhere" })),
          customers: customers.map((customer) => ({
            ...customer,
            ranked: customer.ranked.map((entry) => ({ ...entry, staff: rename(entry.staff) })),
            blocked: customer.blocked?.map(rename),
            incumbent: customer.incumbent && rename(customer.incumbent),
          })),
        };
        const expected = deriveAssignments({ staff, customers }).map((assignment) => ({
          ...assignment,
          staff: assignment.staff && rename(assignment.staff),
          waiting: assignment.waiting.map((entry) => ({ ...entry, staff: rename(entry.staff) })),
        }));
        expect(deriveAssignments(renamed)).toEqual(expected);
      }),
    );
  });
});

describe("nobody who is looked after loses their person", () => {
  it("to another customer", () => {
    fc.assert(
      fc.property(town(), (input) => {
        const [newcomer, ...others] = input.customers;
        if (!newcomer) return;
        const before = { ...input, customers: others };
        for (const customer of listLookedAfter(before))
          expect(keepsPersonOrBetter(customer, input)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("to a lower capacity, nor to a member of staff who takes no one new", () => {
    fc.assert(
      fc.property(town(), fc.nat(2), fc.boolean(), (input, capacity, accepting) => {
        const staff = input.staff.map((member) => ({ ...member, capacity, accepting }));
        for (const customer of listLookedAfter(input)) {
          expect(keepsPersonOrBetter(customer, { ...input, staff })).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("deriving again", () => {
  const store = (input: AssignmentInput): AssignmentInput => {
    const stored = byId(deriveAssignments(input));
    const customers = input.customers.map((customer) => ({
      ...customer,
      incumbent: stored.get(customer.id)!.staff,
    }));
    return { ...input, customers };
  };

  it("from the stored result changes nothing while nothing else changed", () => {
    fc.assert(
      fc.property(town(), (input) => {
        expect(deriveAssignments(store(input))).toEqual(deriveAssignments(input));
      }),
      { numRuns: 1000 },
    );
  });

  it("from the stored result takes nobody's person away when another customer comes in", () => {
    fc.assert(
      fc.property(town(), (input) => {
        const [newcomer, ...others] = input.customers;
        if (!newcomer) return;
        const stored = store({ ...input, customers: others });
        const grown = { ...stored, customers: [...stored.customers, newcomer] };
        for (const customer of listLookedAfter(stored))
          expect(keepsPersonOrBetter(customer, grown)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
