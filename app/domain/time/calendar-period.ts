/**
 * Calendar periods: ISO 8601 durations with date parts only, above zero and at most ten years (permission.md,
 * "Data"). Years and months are added first, the day held within the month, then weeks and days; the sum keeps
 * the wall-clock time ("Caps": of a repeated time the first, a skipped one moves forward by the gap).
 */
import { dayMs, type Instant } from "./instant";
import { toInstant, toWallTime, type WallTime } from "./wall-clock";
import type { Zone } from "./zone";

export interface Period {
  months: number;
  days: number;
}

export const periodDaysMax = 3660;

const pattern = /^P(?:(\d{1,9})Y)?(?:(\d{1,9})M)?(?:(\d{1,9})W)?(?:(\d{1,9})D)?$/;

/** The period written in `text`, or undefined where it is none or out of bounds. */
export function parsePeriod(text: string): Period | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const total = years * 366 + months * 31 + weeks * 7 + days;
  if (total === 0 || total > periodDaysMax) return undefined;
  return { months: years * 12 + months, days: weeks * 7 + days };
}

/** Customers choose among few. */
const periods = new Map<string, Period>();
const periodsMax = 1_000;

/** A period that was checked before; throws where it was not. */
export function getPeriod(text: string): Period {
  const known = periods.get(text);
  if (known) return known;
  const period = parsePeriod(text);
  if (!period) throw new RangeError(`not a period: ${text}`);
  if (periods.size >= periodsMax) periods.clear();
  periods.set(text, period);
  return period;
}

/** The instant one period later on the calendar of the zone. */
export function addPeriod(zone: Zone, instant: Instant, period: Period): Instant {
  const wall = addMonths(toWallTime(zone, instant), period.months);
  return toInstant(zone, wall + period.days * dayMs);
}

const daysOfEveryMonth = 28;

/** 31 January + 1 month = the last day of February. */
function addMonths(wall: WallTime, months: number): WallTime {
  if (months === 0) return wall;
  const date = new Date(wall);
  const month = date.getUTCMonth() + months;
  if (date.getUTCDate() <= daysOfEveryMonth) return date.setUTCMonth(month);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return date.setUTCMonth(month, Math.min(date.getUTCDate(), lastDay));
}
