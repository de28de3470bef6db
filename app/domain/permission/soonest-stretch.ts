/**
 * "As soon as possible" as a stretch for a wish: the rest of the company's hours today, or the next ones where of those
 * that run less than an hour is left. A wish goes before the rules, so it must not reach into the night by itself.
 */
import type { Channel } from "../preference/channel";
import { dayMs, type Instant } from "../time/instant";
import { toInstant, toWallTime } from "../time/wall-clock";
import { firstOutsideHours, firstWithinHours, weekOf } from "../time/weekly-hours";
import type { Zone } from "../time/zone";

const hourMs = 3_600_000;
const daysMax = 7;

/** At most a week. Null where the channel has no hours at all. */
export function findSoonestStretch(
  { hours }: Channel,
  zone: Zone,
  now: Instant,
): { from: Instant; until: Instant } | null {
  if (!hours) return { from: now, until: now + daysMax * dayMs };
  const week = weekOf(hours);
  const wall = toWallTime(zone, now);
  const start = firstWithinHours(week, wall);
  if (!Number.isFinite(start)) return null;
  const end = firstOutsideHours(week, start);
  const isTooShort = start === wall && end - start < hourMs;
  const from = isTooShort ? firstWithinHours(week, end) : start;
  const until = Math.min(firstOutsideHours(week, from), from + daysMax * dayMs);
  return { from: Math.max(now, toInstant(zone, from)), until: toInstant(zone, until) };
}
