/** A week as weekly windows: one per time of day, with all days on which it is open. Cost: linear. */
import { dayMs, minuteMs } from "../../time/instant";
import { intersectionOf, type Spans } from "../../time/spans";
import { weekOf } from "../../time/weekly-hours";
import type { HoursWindow, TimeOfDay, Weekday } from "../channel";

const weekdays: Weekday[] = [1, 2, 3, 4, 5, 6, 7];

export function windowsOf(week: Spans): HoursWindow[] {
  const windows = new Map<string, HoursWindow>();
  for (const day of weekdays) {
    for (const { from, to } of hoursOfDay(week, day)) {
      const window = windows.get(from + to) ?? { days: [], from, to };
      window.days.push(day);
      windows.set(from + to, window);
    }
  }
  return [...windows.values()];
}

/** The same hours with like times on several days made one, as the letter tells them. */
export function mergeWindows(windows: HoursWindow[]): HoursWindow[] {
  return windowsOf(weekOf(windows));
}

function hoursOfDay(week: Spans, day: Weekday): { from: TimeOfDay; to: TimeOfDay }[] {
  const midnight = (day - 1) * dayMs;
  const edges = intersectionOf(week, [midnight, midnight + dayMs]).map((edge) => formatTime(edge - midnight));
  return edges.flatMap((from, index) => (index % 2 === 0 ? [{ from, to: edges[index + 1]! }] : []));
}

function formatTime(sinceMidnight: number): TimeOfDay {
  const minutes = sinceMidnight / minuteMs;
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
