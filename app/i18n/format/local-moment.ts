import type { LocalDate } from "~/domain/preference/preference";
import { dayMs } from "~/domain/time/instant";
import { dateTimeFormat } from "./date-time-format";

/** What calendar and clock on the wall show at an instant. */
export interface LocalMoment {
  date: LocalDate;
  /** `HH:MM`. */
  time: string;
}

/** Reads an instant (ISO text or UTC milliseconds) on the wall of a zone. */
export function localMoment(instant: string | number, timeZone: string): LocalMoment {
  const parts = dateTimeFormat("en", timeZone, wall).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? "";
  return {
    date: `${part("year")}-${part("month")}-${part("day")}`,
    time: `${part("hour")}:${part("minute")}`,
  };
}

/** Whole days from one local date to another. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}

const wall: Intl.DateTimeFormatOptions = {
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
};
