/**
 * When a channel may be used: the customer's windows within the company's, on the customer's clock
 * (permission.md, "Hours"). A handful of steps per window.
 */
import { getOwn } from "../../permission/get-own";
import { dayMs } from "../../time/instant";
import { complementOf, everywhere, intersectionOf, type Spans } from "../../time/spans";
import { weekOf } from "../../time/weekly-hours";
import type { Channel, HoursWindow } from "../channel";
import { windowsOf } from "../comparison/windows-of";
import type { Preferences } from "../preference";

/** Windows with like times on several days made one, early first; null = always, empty = never. */
export function findEffectiveHours({ hours }: Preferences, channel: Channel): HoursWindow[] | null {
  const week = intersectionOf(weekOrAlways(getOwn(hours, channel.id)), weekOrAlways(channel.hours));
  if (complementOf(week).length === 0 || isWholeWeek(week)) return null;
  return windowsOf(week);
}

function weekOrAlways(windows: HoursWindow[] | undefined): Spans {
  return windows ? weekOf(windows) : everywhere;
}

function isWholeWeek(week: Spans): boolean {
  return week.length === 2 && week[0] === 0 && week[1] === 7 * dayMs;
}
