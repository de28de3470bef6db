/**
 * Decisions that stand: told again, as long as they hold, to whoever asks the same about the same customer. They are kept
 * with the compiled request, which goes as soon as anything about the customer or the company changes.
 */
import { formatInstant, type Instant } from "../time/instant";
import type { CompiledCustomer } from "./compile-customer";
import { findKeptRequest } from "./compile-request";
import { findDecisionEnd } from "./decision-end";
import { type DisclosedDecision, discloseDecision } from "./disclose-decision";
import type { Inquiry } from "./inquiries";
import type { PermissionRequest } from "./permission";

export interface StandingDecision {
  /** As it was told at `since`. */
  decision: DisclosedDecision;
  /** Holds from here until there, which is not included. */
  since: Instant;
  until: Instant;
  /** Does its window begin at the instant that is asked about, whichever that is? */
  isOpen: boolean;
}

/**
 * The same object as long as it holds, from the second time on that it is asked for; else one that holds for `at`.
 * `inquiry`: what the company's inquiries have for the request.
 */
export function standAt(
  customer: CompiledCustomer,
  request: PermissionRequest,
  inquiry: Inquiry,
  at: Instant,
): StandingDecision {
  const known = findKeptRequest(customer, inquiry)?.standing;
  if (known && known.since <= at && at < known.until) return known;
  const decision = discloseDecision(customer, request, at);
  const compiled = findKeptRequest(customer, inquiry);
  const until = compiled ? findDecisionEnd(compiled, at) : at;
  const isOpen = decision.window?.from === formatInstant(at);
  const made = { decision, since: at, until, isOpen };
  if (compiled && until > at) compiled.standing = made;
  return made;
}
