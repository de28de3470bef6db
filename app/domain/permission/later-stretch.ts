/**
 * The same hours on a later day: for a wish that waits, or is asked anew. A wish goes before the rules, so the stretch
 * must lie within the company's hours by itself, and on a day on which whoever is to answer is there.
 */
import { dayMs, type Instant, minuteMs } from "../time/instant";
import { firstInside, type Spans } from "../time/spans";
import { toInstant, toWallTime, type WallTime } from "../time/wall-clock";
import { firstWithinHours } from "../time/weekly-hours";
import type { Zone } from "../time/zone";
import type { CompiledChannel } from "./compile-company";
import { findSoonestStretch } from "./soonest-stretch";

export interface Stretch {
  from: Instant;
  /** Not included. */
  until: Instant;
}

interface LaterStretch {
  stretch: Stretch;
  channel: CompiledChannel;
  /** The customer's, on whose clock the hours stand. */
  zone: Zone;
  /** Not before. */
  earliest: Instant;
  /** Is whoever is to answer away then? */
  isAway: (at: Instant) => boolean;
}

const daysMax = 31;
const gridMs = 30 * minuteMs;

/**
 * The first day, from `earliest` on, whose same hours are still to come, within the company's, and not an absence. Hours
 * that somebody began "as soon as possible" (not on the half hour), or that pass midnight, become all that the company's
 * allow. Null = none within a month.
 */
export function findLaterStretch({ stretch, channel, zone, earliest, isAway }: LaterStretch): Stretch | null {
  const midnight = midnightOf(toWallTime(zone, earliest));
  for (let day = 0; day < daysMax; day++) {
    const found = hoursOn(midnight + day * dayMs, stretch, channel, zone);
    if (found && found.from >= earliest && !isAway(found.from)) return found;
  }
  return null;
}

function hoursOn(
  midnight: WallTime,
  { from, until }: Stretch,
  channel: CompiledChannel,
  zone: Zone,
): Stretch | null {
  const [start, end] = [toWallTime(zone, from), toWallTime(zone, until)];
  const sinceMidnight = start - midnightOf(start);
  if (sinceMidnight % gridMs !== 0 || sinceMidnight + end - start > dayMs) {
    return onTheDay(findSoonestStretch(channel, zone, toInstant(zone, midnight)), midnight, zone);
  }
  const [first, last] = [midnight + sinceMidnight, midnight + sinceMidnight + end - start];
  if (!isOpen(channel.week, first, last)) return null;
  return { from: toInstant(zone, first), until: toInstant(zone, last) };
}

function onTheDay(found: Stretch | null, midnight: WallTime, zone: Zone): Stretch | null {
  if (!found || found.from >= toInstant(zone, midnight + dayMs)) return null;
  return { from: found.from, until: Math.min(found.until, toInstant(zone, midnight + dayMs)) };
}

function isOpen(week: Spans | undefined, first: WallTime, last: WallTime): boolean {
  if (week === undefined) return true;
  return firstInside(week, 0) < Number.POSITIVE_INFINITY && firstWithinHours(week, first) < last;
}

function midnightOf(wall: WallTime): WallTime {
  return Math.floor(wall / dayMs) * dayMs;
}
