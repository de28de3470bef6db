/**
 * Weekly hours: windows on the wall clock of a week, `from` included, `to` not, `24:00` as the end of a day;
 * windows of one channel count as their union, and an empty list means never (permission.md, "Hours" and "Data").
 * As spans they lie between 0 (Monday 00:00) and one week.
 */
import type { HoursWindow } from "../preference/channel";
import { dayMs, minuteMs } from "./instant";
import { firstInside, firstOutside, type Span, type Spans, unionOf } from "./spans";
import type { WallTime } from "./wall-clock";

const weekMs = 7 * dayMs;
/** 1970-01-05, the first Monday of the count. */
const firstMonday = 4 * dayMs;

const pattern = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/;

/** Milliseconds since midnight of `HH:MM`, `24:00` included, or undefined. */
export function parseTimeOfDay(text: string): number | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  return match[1] === undefined ? dayMs : (Number(match[1]) * 60 + Number(match[2])) * minuteMs;
}

/** Of lists that live on: the company's, and those of a customer who is spoken of in many sentences. */
const weeks = new WeakMap<readonly HoursWindow[], Spans>();

/** The week of a list of windows, made once for each list. */
export function weekOf(windows: readonly HoursWindow[]): Spans {
  const known = weeks.get(windows);
  if (known) return known;
  const week = readWeek(windows);
  weeks.set(windows, week);
  return week;
}

/** The same for a list that is read once. */
export function readWeek(windows: readonly HoursWindow[]): Spans {
  const spans: Span[] = [];
  for (const { days, from, to } of windows) for (const day of days) spans.push(spanOf(day, from, to));
  return unionOf(spans);
}

function spanOf(day: number, from: string, to: string): Span {
  const midnight = (day - 1) * dayMs;
  return [midnight + getTimeOfDay(from), midnight + getTimeOfDay(to)];
}

/** No more than there are minutes in a day. */
const timesOfDay = new Map<string, number>();

function getTimeOfDay(text: string): number {
  const known = timesOfDay.get(text);
  if (known !== undefined) return known;
  const time = parseTimeOfDay(text);
  if (time !== undefined) timesOfDay.set(text, time);
  return time!;
}

/** The first wall-clock time at or after `wall` within the week's hours. */
export function firstWithinHours(week: Spans, wall: WallTime): WallTime {
  const monday = mondayOf(wall);
  const found = firstInside(week, wall - monday);
  return found < weekMs ? monday + found : monday + weekMs + firstInside(week, 0);
}

/** The first wall-clock time at or after `wall` outside the week's hours. */
export function firstOutsideHours(week: Spans, wall: WallTime): WallTime {
  const monday = mondayOf(wall);
  const found = firstOutside(week, wall - monday);
  if (found < weekMs) return monday + found;
  const nextWeek = firstOutside(week, 0);
  return nextWeek < weekMs ? monday + weekMs + nextWeek : Number.POSITIVE_INFINITY;
}

function mondayOf(wall: WallTime): WallTime {
  return Math.floor((wall - firstMonday) / weekMs) * weekMs + firstMonday;
}
