/**
 * Who looks after whom, derived from nothing but the customers' choices (assignment.md, "Rule" and "Output"):
 * the customer-optimal stable assignment in which nobody loses their person to a newcomer or to a lowered
 * capacity. The result does not depend on the order of the input; it comes in the order of the customers.
 *
 * Never throws. Cost: O(m log m) for m entries on all lists (tests/benchmarks/derive-assignments.bench.ts).
 */
import type { Assignment, AssignmentInput } from "./assignment";
import { acceptDeferred, HELD, REFUSED } from "./deferred-acceptance";
import { openMarket } from "./open-market";
import { rankWaiting } from "./rank-waiting";

export function deriveAssignments(input: AssignmentInput): Assignment[] {
  const market = openMarket(input);
  const answers = acceptDeferred(market);
  const positions = rankWaiting(market, answers);
  return input.customers.map(({ id, ranked }, customer) => {
    const assignment: Assignment = { id, staff: null, rank: null, waiting: [] };
    for (let proposal = market.first[customer]!; proposal < market.first[customer + 1]!; proposal++) {
      const { id: staff, accepting } = input.staff[market.host[proposal]!]!;
      if (answers[proposal] === REFUSED) {
        assignment.waiting.push({ staff, position: accepting ? positions[proposal]! : null });
      } else if (answers[proposal] === HELD) {
        assignment.staff = staff;
        assignment.rank = ranked.findIndex((choice) => choice.staff === staff) + 1;
      }
    }
    return assignment;
  });
}
