/**
 * The decision: may this sender contact this customer over this channel about this topic at this instant, why
 * not, and when next (permission.md, "Decision"). Pure: no clock, no database; the same input, the same answer.
 * It never throws on unknown ids: an unknown staff id is `not_chosen`, an unknown topic or channel is refused.
 * About a microsecond for a request asked before, some ten when it is new to the compiled customer.
 */
import { formatInstant, formatInstantOrNull, type Instant } from "../time/instant";
import { isInside } from "../time/spans";
import { readCap } from "./compile-cap";
import type { CompiledCustomer } from "./compile-customer";
import { type CompiledRequest, getCompiledRequest } from "./compile-request";
import { findNextWindow, horizonOf, type InstantWindow } from "./next-window";
import type { Decision, PermissionRequest, PermissionWindow, Refusal } from "./permission";
import type { Rule } from "./rule";

export function decidePermission(
  customer: CompiledCustomer,
  request: PermissionRequest,
  at: Instant,
): Decision {
  const compiled = getCompiledRequest(customer, request);
  const isInvited = isInside(compiled.invitations, at);
  const limit = horizonOf(at);
  const reasons = listRefusals(isInvited ? compiled.rulesWhenInvited : compiled.rules, at, limit);
  const allowed = reasons.length === 0;
  return {
    allowed,
    basis: allowed && isInvited ? "invitation" : compiled.basis,
    reasons,
    window: formatWindow(findNextWindow(compiled, at, limit)),
    caps: isInvited ? [] : compiled.caps.map((cap) => readCap(cap, at)),
  };
}

/** The bare yes or no of {@link decidePermission}, for lists. */
export function isAllowed(customer: CompiledCustomer, request: PermissionRequest, at: Instant): boolean {
  const compiled = getCompiledRequest(customer, request);
  return listBinding(compiled, at).every((rule) => rule.firstFree(at, at) === at);
}

/** The bare window of {@link decidePermission}, in instants, for lists; who asks no further than `limit` says so. */
export function findPermissionWindow(
  customer: CompiledCustomer,
  request: PermissionRequest,
  at: Instant,
  limit = horizonOf(at),
): InstantWindow | null {
  return findNextWindow(getCompiledRequest(customer, request), at, limit);
}

/** The rules that bind at an instant. */
function listBinding(compiled: CompiledRequest, at: Instant): readonly Rule[] {
  return isInside(compiled.invitations, at) ? compiled.rulesWhenInvited : compiled.rules;
}

function listRefusals(rules: readonly Rule[], at: Instant, limit: Instant): Refusal[] {
  const refusals: Refusal[] = [];
  for (const rule of rules) {
    const until = rule.firstFree(at, limit);
    if (until === at) continue;
    refusals.push({ code: rule.code, until: until > limit ? null : formatInstant(until) });
  }
  return refusals;
}

function formatWindow(window: InstantWindow | null): PermissionWindow | null {
  return window && { from: formatInstant(window.from), until: formatInstantOrNull(window.until) };
}
