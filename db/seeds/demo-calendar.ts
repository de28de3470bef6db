/** Days and times around the demo's present, so that every group of a list has somebody in it on whatever day it starts. */

import { findSoonestStretch } from "~/domain/permission/soonest-stretch";
import type { HoursWindow, Weekday } from "~/domain/preference/channel";
import type { LocalDate } from "~/domain/preference/preference";
import { dayMs, minuteMs } from "~/domain/time/instant";
import { formatLocalDate } from "~/domain/time/local-date";
import { toInstant, toWallTime } from "~/domain/time/wall-clock";
import { getZone } from "~/domain/time/zone";
import { firstChannels } from "./first-house";

export const demoTimeZone = "Europe/Berlin";

const minutesPerHour = 60;
const lastStartMinutes = 23 * minutesPerHour + 45;
const phone = firstChannels.find(({ id }) => id === "phone")!;
const minutesPerDay = 24 * minutesPerHour;

export interface DemoCalendar {
  /** Milliseconds since 1970. */
  now: number;
  date(daysFromNow: number): LocalDate;
  weekday(daysFromNow: number): Weekday;
  /** The days from now of the first Monday to Friday from that day on. */
  workday(daysFromNow: number): number;
  /** That day at `HH:MM` in Berlin, in milliseconds since 1970. */
  at(daysFromNow: number, time: string): number;
  /** Today from the full hour before to the third after: open now. */
  openNow(): HoursWindow;
  /** When the house stops calling: today, or after its next hours where less than an hour of those that run is left. */
  closing(): number;
  /** Today from two hours on: opens later today, on all but the last minutes of a day. */
  openLater(): HoursWindow;
}

export function createDemoCalendar(now: number): DemoCalendar {
  const zone = getZone(demoTimeZone);
  const wall = toWallTime(zone, now);
  const hour = Math.floor((wall % dayMs) / minuteMs / minutesPerHour);
  const date = (days: number) => formatLocalDate(wall + days * dayMs);
  const weekday = (days: number) => isoWeekday(wall + days * dayMs);
  const workday = (days: number): number => (weekday(days) <= 5 ? days : workday(days + 1));
  const today = (from: number, to: number): HoursWindow => ({
    days: [weekday(0)],
    from: formatMinutes(Math.min(from, lastStartMinutes)),
    to: formatMinutes(Math.min(to, minutesPerDay)),
  });
  return {
    now,
    date,
    weekday,
    workday,
    at: (days, time) => toInstant(zone, Date.parse(`${date(days)}T${time}Z`)),
    openNow: () => today(hour * minutesPerHour, (hour + 3) * minutesPerHour),
    closing: () => findSoonestStretch(phone, zone, now)!.until,
    openLater: () => today((hour + 2) * minutesPerHour, (hour + 4) * minutesPerHour),
  };
}

function isoWeekday(wall: number): Weekday {
  return (((Math.floor(wall / dayMs) + 3) % 7) + 1) as Weekday;
}

function formatMinutes(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / minutesPerHour), minutes % minutesPerHour];
  return `${String(hours).padStart(2, "0")}:${String(rest).padStart(2, "0")}`;
}
