/**
 * When a channel may be used: the customer's windows within the company's, on the customer's clock
 * (permission.md, "Hours"). A handful of steps per window.
 */
import { getOwn } from "../../permission/get-own";
import { dayMs, minuteMs } from "../../time/instant";
import { complementOf, everywhere, intersectionOf, type Spans } from "../../time/spans";
import { weekOf } from "../../time/weekly-hours";
import type { Channel, HoursWindow, Weekday } from "../channel";
import type { Preferences } from "../preference";

/** Windows with like times on several days made one, early first; null = always, empty = never. */
export function findEffectiveHours({ hours }: Preferences, channel: Channel): HoursWindow[] | null {
  const week = intersectionOf(weekOrAlways(getOwn(hours, channel.id)), weekOrAlways(channel.hours));
  if (complementOf(week).length === 0 || isWholeWeek(week)) return null;
  return joinDays(weekdays.flatMap((day) => windowsOn(day, week)));
}

const weekdays: Weekday[] = [1, 2, 3, 4, 5, 6, 7];

function weekOrAlways(windows: HoursWindow[] | undefined): Spans {
  return windows ? weekOf(windows) : everywhere;
}

function isWholeWeek(week: Spans): boolean {
  return week.length === 2 && week[0] === 0 && week[1] === 7 * dayMs;
}

/** Windows that meet at midnight lie in one span of the week and are cut there. */
function windowsOn(day: Weekday, week: Spans): HoursWindow[] {
  const midnight = (day - 1) * dayMs;
  const spans = intersectionOf(week, [midnight, midnight + dayMs]);
  return spans.flatMap((from, index) =>
    index % 2 === 0
      ? [{ days: [day], from: timeOf(from - midnight), to: timeOf(spans[index + 1]! - midnight) }]
      : [],
  );
}

function joinDays(windows: HoursWindow[]): HoursWindow[] {
  const joined = new Map<string, HoursWindow>();
  for (const { days, from, to } of windows) {
    const known = joined.get(from + to);
    if (known) known.days.push(...days);
    else joined.set(from + to, { days: [...days], from, to });
  }
  return [...joined.values()];
}

function timeOf(sinceMidnight: number): string {
  const minutes = sinceMidnight / minuteMs;
  const twoDigits = (count: number) => String(count).padStart(2, "0");
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
