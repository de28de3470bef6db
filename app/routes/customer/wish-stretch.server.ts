/** The stretch for which a customer asks, as the form says it in few taps, on the customer's own clock. */
import type { WishValues } from "~/components/wishes/wish-values";
import type { CompiledChannel } from "~/domain/permission/compile-company";
import type { Stretch } from "~/domain/permission/later-stretch";
import { findSoonestStretch } from "~/domain/permission/soonest-stretch";
import { isStaffed } from "~/domain/permission/staffed-stretch";
import { dayMs, minuteMs } from "~/domain/time/instant";
import { parseLocalDate } from "~/domain/time/local-date";
import { toInstant, toWallTime, type WallTime } from "~/domain/time/wall-clock";
import { parseTimeOfDay } from "~/domain/time/weekly-hours";
import type { Zone } from "~/domain/time/zone";

type When = Pick<WishValues, "when" | "date" | "time" | "from" | "to">;

/** Parts of a day that are a tap each. */
const partsOfDay: Record<string, { from: string; to: string }> = {
  morning: { from: "08:00", to: "12:00" },
  afternoon: { from: "12:00", to: "17:00" },
  evening: { from: "17:00", to: "20:00" },
};

const lengthMsMin = 30 * minuteMs;
const daysAheadMax = 7;

/**
 * Null where the day or the time is not said. What is over, or when nobody of the company is there, is given as it was said.
 * "As soon as possible" with a time of day means the next one of which half an hour is left, with somebody there.
 */
export function findWishStretch(
  said: When,
  channel: CompiledChannel,
  zone: Zone,
  now: number,
): Stretch | null {
  const today = Math.floor(toWallTime(zone, now) / dayMs) * dayMs;
  if (said.when === "soon") return findSoon(said, channel, zone, now, today);
  const midnight = { today, tomorrow: today + dayMs }[said.when] ?? parseLocalDate(said.date);
  return midnight === undefined ? null : hoursOn(midnight, said, channel, zone, now);
}

function findSoon(
  said: When,
  channel: CompiledChannel,
  zone: Zone,
  now: number,
  today: WallTime,
): Stretch | null {
  if (said.time === "any" || said.time === "") return findSoonestStretch(channel, zone, now);
  const days = Array.from({ length: daysAheadMax }, (_, day) => today + day * dayMs);
  const open = days
    .map((day) => hoursOn(day, said, channel, zone, now))
    .filter((stretch) => stretch && stretch.until - Math.max(now, stretch.from) >= lengthMsMin);
  return open.find((stretch) => stretch && isStaffed({ stretch, channel, zone, now })) ?? open[0] ?? null;
}

function hoursOn(
  midnight: WallTime,
  { time, ...own }: When,
  channel: CompiledChannel,
  zone: Zone,
  now: number,
): Stretch | null {
  if (time === "any" || time === "") return companyHoursOn(midnight, channel, zone, now);
  const { from, to } = partsOfDay[time] ?? own;
  const [start, end] = [parseTimeOfDay(from), parseTimeOfDay(to)];
  if (start === undefined || end === undefined) return null;
  return { from: toInstant(zone, midnight + start), until: toInstant(zone, midnight + end) };
}

/** What is left of them on that day; all of a day on which nobody is there, or no more. */
function companyHoursOn(midnight: WallTime, channel: CompiledChannel, zone: Zone, now: number): Stretch {
  const [start, end] = [toInstant(zone, midnight), toInstant(zone, midnight + dayMs)];
  if (end <= now) return { from: start, until: end };
  const found = findSoonestStretch(channel, zone, Math.max(start, now));
  if (!found || found.from >= end) return { from: start, until: end };
  return { from: found.from, until: Math.min(found.until, end) };
}
