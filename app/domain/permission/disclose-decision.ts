/**
 * Who is told what (permission.md, "Around the engine"). The customer and the data protection officer see the
 * decision as it is. To everyone else `sender_blocked` reads `not_chosen` with `until: null`, both together
 * becoming one; where `not_chosen` could not be the reason (other bases, an invitation) it reads `unavailable`.
 * Nothing else of a decision differs between a blocked person and one never chosen: neither has a window of
 * their own, and caps do not look at persons.
 */
import type { Instant } from "../time/instant";
import { isInside } from "../time/spans";
import type { CompiledCustomer } from "./compile-customer";
import { getCompiledRequest } from "./compile-request";
import { decidePermission } from "./decide-permission";
import type { Decision, PermissionRequest, Refusal } from "./permission";
import type { RefusalReason } from "./refusal-reason";

export interface DisclosedRefusal {
  code: Exclude<RefusalReason, "sender_blocked"> | "unavailable";
  until: string | null;
}

/** A decision as everyone but the customer and the data protection officer may see it. */
export interface DisclosedDecision extends Omit<Decision, "reasons"> {
  reasons: DisclosedRefusal[];
}

/** Decides, and tells what others may know. */
export function discloseDecision(
  customer: CompiledCustomer,
  request: PermissionRequest,
  at: Instant,
  decision: Decision = decidePermission(customer, request, at),
): DisclosedDecision {
  if (!tellsBlock(decision)) return decision;
  return { ...decision, reasons: discloseReasons(decision.reasons, couldBeNotChosen(customer, request, at)) };
}

function tellsBlock(decision: Decision | DisclosedDecision): decision is Decision {
  return decision.reasons.some(({ code }) => code === "sender_blocked");
}

function couldBeNotChosen(customer: CompiledCustomer, request: PermissionRequest, at: Instant): boolean {
  const { mustBeChosen, invitations } = getCompiledRequest(customer, request);
  return mustBeChosen && !isInside(invitations, at);
}

function discloseReasons(reasons: readonly Refusal[], couldBeNotChosen: boolean): DisclosedRefusal[] {
  const isNotChosen = couldBeNotChosen || reasons.some(({ code }) => code === "not_chosen");
  const stated = isNotChosen ? "not_chosen" : "unavailable";
  const others: DisclosedRefusal[] = [{ code: stated, until: null }];
  for (const { code, until } of reasons) {
    if (code !== "sender_blocked" && code !== stated) others.push({ code, until });
  }
  return others;
}
