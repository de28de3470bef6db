/**
 * The next unbroken stretch in which a contact is allowed, assuming that nothing else happens (permission.md,
 * "Decision"): an open invitation, or no open invitation and all rules agree. It is found by letting the rules
 * leapfrog until all agree; a stretch may pass from the rules to an invitation and back. Cost: one step for
 * each time a rule changes its mind on the way.
 */
import { dayMs, type Instant } from "../time/instant";
import { firstInside, firstOutside } from "../time/spans";
import type { CompiledRequest } from "./compile-request";
import type { Rule } from "./rule";

export interface InstantWindow {
  from: Instant;
  /** Infinity = later than the limit. */
  until: Instant;
}

const horizonDays = 400;

/** The last instant that a decision at `at` looks at: 400 times 24 hours later, itself included. */
export function horizonOf(at: Instant): Instant {
  return at + horizonDays * dayMs;
}

/** The stretch that begins first at or after `at`; null where none begins up to the limit. */
export function findNextWindow(request: CompiledRequest, at: Instant, limit: Instant): InstantWindow | null {
  if (request.rulesWhenInvited.length > 0) return null;
  const invited = firstInside(request.invitations, at);
  const from = invited === at ? at : Math.min(invited, findAgreement(request.rules, at, limit));
  return from > limit ? null : { from, until: findEnd(request, from, limit) };
}

/** The first instant at which no rule objects. */
function findAgreement(rules: readonly Rule[], at: Instant, limit: Instant): Instant {
  let instant = at;
  let agreeing = 0;
  for (let index = 0; agreeing < rules.length; index = (index + 1) % rules.length) {
    const free = rules[index]!.firstFree(instant, limit);
    if (free > limit) return Number.POSITIVE_INFINITY;
    agreeing = free === instant ? agreeing + 1 : 1;
    instant = free;
  }
  return instant;
}

function findEnd({ invitations, rules }: CompiledRequest, from: Instant, limit: Instant): Instant {
  let instant = from;
  while (instant <= limit) {
    const uninvited = firstOutside(invitations, instant);
    const end = uninvited > instant ? uninvited : findObjection(rules, instant, limit);
    if (end === instant) return instant;
    instant = end;
  }
  return Number.POSITIVE_INFINITY;
}

function findObjection(rules: readonly Rule[], at: Instant, limit: Instant): Instant {
  let first = Number.POSITIVE_INFINITY;
  for (const rule of rules) first = Math.min(first, rule.firstObjection(at, limit));
  return first;
}
