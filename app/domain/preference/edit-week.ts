/**
 * What the editor of hours does to a week as it is typed: a usual week with one tap, a day like another, a stretch
 * painted. Nothing is set outside the company's hours. The page and the small script on it make the same of it. Pure;
 * cost: linear in the stretches.
 */
import { complementOf, intersectionOf, type Spans, unionOfTwo } from "../time/spans";
import { parseTimeOfDay, weekOf } from "../time/weekly-hours";
import type { HoursWindow, Weekday } from "./channel";
import { windowsOf } from "./comparison/windows-of";
import { findHours } from "./first-choice/answer-preferences";

/** A stretch of a day as typed, `HH:MM`; empty = not set. */
export interface RangeText {
  from: string;
  to: string;
}

/** Monday first. */
export type WeekText = readonly (readonly RangeText[])[];

/** The days that become different; the others stay as typed. */
export type EditedDays = ReadonlyMap<Weekday, RangeText[]>;

export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const weekend: readonly Weekday[] = [6, 7];

export const usualWeeks = ["evenings", "mornings", "weekdays", "house"] as const;
export type UsualWeek = (typeof usualWeeks)[number];

export type HouseHours = HoursWindow[] | undefined;

/** Never at weekends leaves the other days as they are, where there is anything on them. */
export function takeUsualWeek(usual: UsualWeek, typed: WeekText, house: HouseHours): EditedDays {
  const isEmpty = typed.flat().every((range) => !isWhole(range));
  if (usual === "weekdays" && !isEmpty) return new Map(weekend.map((day) => [day, []]));
  return daysOf(findHours(usual, { hours: house }) ?? always, weekdays);
}

/** Where a day can be copied to: several days under one name, or one by its number. */
export const severalDays = ["weekdays", "everyDay"] as const;

export function readDays(name: string): readonly Weekday[] {
  if (name === "everyDay") return weekdays;
  return weekdays.filter((day) => (name === "weekdays" ? !weekend.includes(day) : String(day) === name));
}

/** The stretches of one day on others. */
export function copyDay(
  typed: WeekText,
  from: Weekday,
  to: readonly Weekday[],
  house: HouseHours,
): EditedDays {
  const days = to.filter((day) => day !== from);
  const copied = weekOf(windowsOn(days, typed[from - 1] ?? []));
  return daysOf(windowsOf(intersectionOf(copied, weekOf(house ?? always))), days);
}

/** A stretch of one day opened or closed; what touches it joins it. */
export function paintRange(typed: readonly RangeText[], painted: RangeText, isOpen: boolean): RangeText[] {
  const [before, stretch] = [typed, [painted]].map((ranges) => weekOf(windowsOn([1], ranges))) as [
    Spans,
    Spans,
  ];
  const week = isOpen ? unionOfTwo(before, stretch) : intersectionOf(before, complementOf(stretch));
  return daysOf(windowsOf(week), [1]).get(1)!;
}

export type Cover = "all" | "part" | "none";

/** How much of a stretch is open. */
export function coverOf(typed: readonly RangeText[], stretch: RangeText): Cover {
  const whole = weekOf(windowsOn([1], [stretch]));
  const open = intersectionOf(weekOf(windowsOn([1], typed)), whole);
  if (open.length === 0) return "none";
  return open[0] === whole[0] && open[1] === whole[1] ? "all" : "part";
}

/** Whether two whole stretches of a day share a moment; `HH:MM` sort as they follow. */
export function doMeet(one: RangeText, other: RangeText): boolean {
  return one.from < other.to && other.from < one.to;
}

const always: HoursWindow[] = [{ days: [...weekdays], from: "00:00", to: "24:00" }];

function daysOf(windows: readonly HoursWindow[], days: readonly Weekday[]): Map<Weekday, RangeText[]> {
  return new Map(days.map((day) => [day, rangesOf(windows, day)]));
}

/** The stretches of one day, the earlier first. */
export function rangesOf(windows: readonly HoursWindow[], day: Weekday): RangeText[] {
  return windows
    .filter(({ days }) => days.includes(day))
    .map(({ from, to }) => ({ from, to }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** What is not typed to its end is nothing yet. */
function windowsOn(days: readonly Weekday[], ranges: readonly RangeText[]): HoursWindow[] {
  return ranges.filter(isWhole).map((range) => ({ ...range, days: [...days] }));
}

function isWhole({ from, to }: RangeText): boolean {
  const [start, end] = [from, to].map(parseTimeOfDay);
  return start !== undefined && end !== undefined && start < end;
}
