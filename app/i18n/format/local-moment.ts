import type { LocalDate } from "~/domain/preference/preference";
import { dayMs, formatInstant } from "~/domain/time/instant";
import { toWallTime } from "~/domain/time/wall-clock";
import { getZone } from "~/domain/time/zone";

/** What calendar and clock on the wall show at an instant. */
export interface LocalMoment {
  date: LocalDate;
  /** `HH:MM`. */
  time: string;
}

const dateEnd = "2026-11-24".length;
const timeStart = "2026-11-24T".length;
const timeEnd = "2026-11-24T17:12".length;

/** Reads an instant (ISO text or UTC milliseconds) on the wall of a zone. */
export function localMoment(instant: string | number, timeZone: string): LocalMoment {
  const at = typeof instant === "number" ? instant : Date.parse(instant);
  const wall = formatInstant(toWallTime(getZone(timeZone), at));
  return { date: wall.slice(0, dateEnd), time: wall.slice(timeStart, timeEnd) };
}

/** The same of an end, which is not included: midnight belongs to the day that it ends, as 24:00. */
export function localEnd(instant: number, timeZone: string): LocalMoment {
  const end = localMoment(instant, timeZone);
  return end.time === "00:00" ? { date: localMoment(instant - 1, timeZone).date, time: "24:00" } : end;
}

/** Whole days from one local date to another. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}
