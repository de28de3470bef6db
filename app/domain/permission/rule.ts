/**
 * A rule looks at one thing and either objects at an instant or does not (permission.md, "Rules"). As a function
 * of time it answers two questions, both within a limit: when it first does not object, and when it first does.
 * Both answer the instant asked about where it already holds, and Infinity where it never does.
 */
import type { Instant } from "../time/instant";
import { firstInside, firstOutside, isEverywhere, type Spans } from "../time/spans";
import { findInstant, type WallSearch } from "../time/wall-clock";
import type { Zone } from "../time/zone";
import type { RefusalReason } from "./refusal-reason";

export interface Rule {
  readonly code: RefusalReason;
  /** The first instant at or after `from` at which the rule does not object. */
  firstFree(from: Instant, limit: Instant): Instant;
  /** The first instant at or after `from` at which the rule objects. */
  firstObjection(from: Instant, limit: Instant): Instant;
}

/** Objects at every instant. */
export function objectsAlways(code: RefusalReason): Rule {
  return { code, firstFree: () => Number.POSITIVE_INFINITY, firstObjection: (from) => from };
}

/** Objects at the instants within the spans. */
export function objectsWithin(code: RefusalReason, instants: Spans): Rule {
  return {
    code,
    firstFree: (from) => firstOutside(instants, from),
    firstObjection: (from) => firstInside(instants, from),
  };
}

/** Objects by the wall clock of a zone: `free` and `objecting` find the next such time on it. */
export function objectsOnClock(
  code: RefusalReason,
  zone: Zone,
  free: WallSearch,
  objecting: WallSearch,
): Rule {
  return {
    code,
    firstFree: (from, limit) => findInstant(zone, from, limit, free),
    firstObjection: (from, limit) => findInstant(zone, from, limit, objecting),
  };
}

/** Objects on the days (spans on the wall clock) of a zone; null where there are none. */
export function objectsOnDays(code: RefusalReason, zone: Zone, days: Spans): Rule | null {
  if (days.length === 0) return null;
  if (isEverywhere(days)) return objectsAlways(code);
  return objectsOnClock(
    code,
    zone,
    (wall) => firstOutside(days, wall),
    (wall) => firstInside(days, wall),
  );
}
