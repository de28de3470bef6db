/**
 * Morning, afternoon and evening of a day, each opened and closed as one; morning and evening have the hours of the
 * usual weeks. Nothing is set outside the company's hours. The page and the small script on it make the same of it. Pure.
 */

import type { Weekday } from "./channel";
import {
  type Cover,
  coverOf,
  doMeet,
  type HouseHours,
  paintRange,
  type RangeText,
  rangesOf,
  weekdays,
} from "./edit-week";

export const dayParts = ["morning", "afternoon", "evening"] as const;
export type DayPart = (typeof dayParts)[number];

const hoursOf: Record<DayPart, RangeText> = {
  morning: { from: "08:00", to: "12:00" },
  afternoon: { from: "12:00", to: "17:00" },
  evening: { from: "17:00", to: "20:00" },
};

export interface PartOfWeek {
  day: Weekday;
  part: DayPart;
}

/** Its name in a form: "evening-2". */
export const namePart = ({ day, part }: PartOfWeek) => `${part}-${day}`;

export function readPart(name: string): PartOfWeek | undefined {
  const all = weekdays.flatMap((day) => dayParts.map((part) => ({ day, part })));
  return all.find((each) => namePart(each) === name);
}

/** What the house has of it: several stretches where it closes in between, none where it is never there. */
export function stretchesOf({ day, part }: PartOfWeek, house: HouseHours): RangeText[] {
  const hours = hoursOf[part];
  if (!house) return [hours];
  const later = (one: string, other: string) => (one > other ? one : other);
  const earlier = (one: string, other: string) => (one < other ? one : other);
  return rangesOf(house, day)
    .filter((open) => doMeet(open, hours))
    .map(({ from, to }) => ({ from: later(from, hours.from), to: earlier(to, hours.to) }));
}

/** How much of it is open on that day as typed. */
export function coverOfPart(typed: readonly RangeText[], part: PartOfWeek, house: HouseHours): Cover {
  const [first = "none", ...others] = stretchesOf(part, house).map((stretch) => coverOf(typed, stretch));
  return others.every((cover) => cover === first) ? first : "part";
}

/** The day with it opened, or closed where it is wholly open; what lies outside it stays as typed. */
export function switchPart(typed: readonly RangeText[], part: PartOfWeek, house: HouseHours): RangeText[] {
  const isOpen = coverOfPart(typed, part, house) !== "all";
  return stretchesOf(part, house).reduce((day, stretch) => paintRange(day, stretch, isOpen), [...typed]);
}
