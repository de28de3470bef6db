import type { LocalDate } from "~/domain/preference/preference";
import { type Instant, minuteMs } from "~/domain/time/instant";
import { localMoment } from "./local-moment";

let latest = { minute: Number.NaN, timeZone: "", day: "" };

/** Which day it is on the wall of a zone; for those who ask it often of now, since no zone changes it within a minute. */
export function localDay(now: Instant, timeZone: string): LocalDate {
  const minute = Math.floor(now / minuteMs);
  if (minute !== latest.minute || timeZone !== latest.timeZone) {
    latest = { minute, timeZone, day: localMoment(now, timeZone).date };
  }
  return latest.day;
}
