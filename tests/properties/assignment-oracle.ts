/**
 * The assignment once more, as slowly and plainly as its text (assignment.md): staff look at all who ever asked
 * and are not yet turned away, round after round; positions are counted as they are defined.
 */
import type {
  Assignment,
  AssignmentCustomer,
  AssignmentInput,
  StaffPlaces,
} from "~/domain/assignment/assignment";

/** Customer -> person; whoever is not in it has nobody. */
export type Matching = Map<string, string>;

/** Those on the customer's list who are not skipped, favourite first. */
export function listEligible({ mode, ranked, blocked }: AssignmentCustomer, staff: StaffPlaces[]): string[] {
  if (mode !== "ranked") return [];
  return ranked
    .map(({ staff }) => staff)
    .filter((id) => staff.some((member) => member.id === id) && !blocked?.includes(id));
}

/** Whom the member of staff holds, of these. */
function hold(member: StaffPlaces, proposers: AssignmentCustomer[]): AssignmentCustomer[] {
  const incumbents = proposers.filter(({ incumbent }) => incumbent === member.id);
  const newcomers = proposers.filter(({ incumbent }) => incumbent !== member.id).sort(byStanding(member.id));
  return [...incumbents, ...newcomers.slice(0, countNewcomerPlaces(member, incumbents.length))];
}

export function countNewcomerPlaces({ accepting, capacity }: StaffPlaces, incumbentsHeld: number): number {
  return accepting ? Math.max(0, (capacity ?? Number.POSITIVE_INFINITY) - incumbentsHeld) : 0;
}

/** Newcomers of this person: by instant, then lot, then id. */
export function byStanding(staff: string) {
  const keysOf = ({ id, lot, ranked }: AssignmentCustomer) =>
    [ranked.find((entry) => entry.staff === staff)!.chosenAt, lot ?? id, id] as const;
  return (a: AssignmentCustomer, b: AssignmentCustomer): number => {
    const [keysA, keysB] = [keysOf(a), keysOf(b)];
    const index = keysA.findIndex((key, at) => key !== keysB[at]);
    return index === -1 ? 0 : keysA[index]! < keysB[index]! ? -1 : 1;
  };
}

export function matchNaively({ staff, customers }: AssignmentInput): Matching {
  const refused = new Set<string>();
  const key = (customer: AssignmentCustomer, member: string) => JSON.stringify([customer.id, member]);
  for (;;) {
    const asks = (customer: AssignmentCustomer) =>
      listEligible(customer, staff).find((id) => !refused.has(key(customer, id)));
    const before = refused.size;
    for (const member of staff) {
      const proposers = customers.filter((customer) => asks(customer) === member.id);
      const held = hold(member, proposers);
      for (const proposer of proposers) if (!held.includes(proposer)) refused.add(key(proposer, member.id));
    }
    if (refused.size === before) {
      return new Map(
        customers.flatMap((customer) => (asks(customer) ? [[customer.id, asks(customer)!]] : [])),
      );
    }
  }
}

/** Would the customer rather have this person than whom the matching gives? */
export function prefers(
  customer: AssignmentCustomer,
  member: string,
  matching: Matching,
  staff: StaffPlaces[],
): boolean {
  const eligible = listEligible(customer, staff);
  const place = eligible.indexOf(matching.get(customer.id) ?? "nobody");
  return eligible.slice(0, place === -1 ? undefined : place).includes(member);
}

export function deriveNaively(input: AssignmentInput): Assignment[] {
  const { staff, customers } = input;
  const matching = matchNaively(input);
  return customers.map((customer) => {
    const own = matching.get(customer.id) ?? null;
    const better = listEligible(customer, staff).filter((id) => prefers(customer, id, matching, staff));
    return {
      id: customer.id,
      staff: own,
      rank: own === null ? null : customer.ranked.findIndex((entry) => entry.staff === own) + 1,
      waiting: better.map((id) => ({ staff: id, position: findPosition(input, matching, customer, id) })),
    };
  });
}

function findPosition(
  { staff, customers }: AssignmentInput,
  matching: Matching,
  customer: AssignmentCustomer,
  id: string,
): number | null {
  if (!staff.find((member) => member.id === id)!.accepting) return null;
  const rivals = customers.filter((other) => prefers(other, id, matching, staff));
  const comeFirst = rivals.filter(
    (other) => other !== customer && (other.incumbent === id || byStanding(id)(other, customer) < 0),
  );
  return 1 + comeFirst.length;
}
