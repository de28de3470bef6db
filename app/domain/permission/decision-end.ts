/**
 * How long a decision stays as it is while nothing else happens: as functions of time its rules, invitations and caps
 * know when they next change, and so nothing need be decided anew before that. Costs about as much as a decision.
 */
import { dayMs, type Instant } from "../time/instant";
import { countPassed, isInside, type Spans } from "../time/spans";
import type { CompiledCap } from "./compile-cap";
import type { CompiledRequest } from "./compile-request";
import { findNextWindow, horizonOf } from "./next-window";
import type { Rule } from "./rule";

/** Nobody keeps a decision longer. */
const keptMsMax = dayMs;

/**
 * The instant up to which, itself not included, the decision of `at` is the decision of every instant, but for a window
 * that begins at the instant that is asked about. `at` itself where that cannot be told.
 */
export function findDecisionEnd(request: CompiledRequest, at: Instant): Instant {
  const isInvited = isInside(request.invitations, at);
  // A later instant looks further ahead: what lies there must not come into view meanwhile.
  const [near, far] = [horizonOf(at), horizonOf(at + keptMsMax)];
  const isInView = (instant: Instant) => instant <= near || instant > far;
  const window = findNextWindow(request, at, far);
  if (window && !(isInView(window.from) && isInView(window.until))) return at;
  let end = Math.min(at + keptMsMax, nextOf(request.invitations, at));
  for (const rule of isInvited ? request.rulesWhenInvited : request.rules) {
    const turn = nextTurn(rule, at, far);
    if (!isInView(turn)) return at;
    end = Math.min(end, turn);
  }
  return isInvited ? end : request.caps.reduce((first, cap) => Math.min(first, nextChange(cap, at)), end);
}

/** When the rule next changes its mind. */
function nextTurn(rule: Rule, at: Instant, limit: Instant): Instant {
  const free = rule.firstFree(at, limit);
  return free === at ? rule.firstObjection(at, at + keptMsMax) : free;
}

/** When the cap next counts one more or one less. */
function nextChange({ starts, ends }: CompiledCap, at: Instant): Instant {
  return Math.min(nextOf(starts, at), nextOf(ends, at));
}

/** The first of the sorted instants behind `at`; Infinity where there is none. */
function nextOf(sorted: Spans | Float64Array, at: Instant): Instant {
  return sorted[countPassed(sorted, at)] ?? Number.POSITIVE_INFINITY;
}
