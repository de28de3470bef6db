import type { Instant } from "../time/instant";
import type { Company } from "./company";
import type { CompiledCustomer } from "./compile-customer";
import { explainNobody, type NobodyReaches } from "./explain-nobody";
import { listReach, type OpenInvitation, type Reach } from "./list-reach";

/** "What would happen now": who could reach the customer today and on the six days after, or why nobody could. */
export interface WeekAhead {
  reach: Reach[];
  /** Null where somebody could, or the company has nothing that it would ask for. */
  nobody: NobodyReaches | null;
}

/** `invitations` are those that the decision was given, with what each came from. */
export function foreseeWeek(
  customer: CompiledCustomer,
  company: Company,
  invitations: readonly OpenInvitation[],
  now: Instant,
): WeekAhead {
  const reach = listReach(customer, company, invitations, now);
  return { reach, nobody: reach.length === 0 ? explainNobody(customer, company, now) : null };
}
