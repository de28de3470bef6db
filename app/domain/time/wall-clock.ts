/**
 * The wall clock of a zone. A wall-clock time is a number: the milliseconds that UTC would show. Within one
 * segment of unchanged clocks wall clock and instants run in step, so a question asked on the wall clock is
 * answered segment by segment: a skipped hour has no instants, a repeated one comes twice, and a clock set
 * back over midnight brings the day before back (permission.md, "Hours"). Cost: one step per clock change.
 */
import type { LocalDate } from "../preference/preference";
import type { Instant } from "./instant";
import { formatLocalDate } from "./local-date";
import type { Zone } from "./zone";

/** Milliseconds since 1970-01-01T00:00 on the wall clock. */
export type WallTime = number;

/** The first time on the wall clock, at or after the given one, that has some property; Infinity = none. */
export type WallSearch = (wall: WallTime) => WallTime;

const marginMs = 86_400_000;

export function toWallTime(zone: Zone, instant: Instant): WallTime {
  return instant + zone.offsetAt(instant);
}

/** The day that it is there. */
export function toLocalDate(zone: Zone, instant: Instant): LocalDate {
  return formatLocalDate(toWallTime(zone, instant));
}

/** Of a repeated time the first instant; a skipped time moves forward by the length of the gap. */
export function toInstant(zone: Zone, wall: WallTime): Instant {
  const offsetBefore = zone.offsetAt(wall - marginMs);
  const early = wall - offsetBefore;
  if (zone.offsetAt(early) === offsetBefore) return early;
  const offsetAfter = zone.offsetAt(wall + marginMs);
  const late = wall - offsetAfter;
  return zone.offsetAt(late) === offsetAfter ? late : early;
}

/** The first instant from `start` to `limit` whose wall-clock time has the property; Infinity = none. */
export function findInstant(zone: Zone, start: Instant, limit: Instant, search: WallSearch): Instant {
  let from = start;
  while (from <= limit) {
    const { until, offset } = zone.segmentAt(from);
    const found = search(from + offset) - offset;
    if (found < until) return found <= limit ? found : Number.POSITIVE_INFINITY;
    from = until;
  }
  return Number.POSITIVE_INFINITY;
}
