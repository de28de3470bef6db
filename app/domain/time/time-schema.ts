/** Instants, dates, periods, zones and times of day as the wire carries them (permission.md, "Data"). */
import { z } from "zod";
import { sayFault } from "../input-fault";
import { parsePeriod } from "./calendar-period";
import { parseInstant } from "./instant";
import { parseLocalDate } from "./local-date";
import { parseTimeOfDay } from "./weekly-hours";
import { findZone } from "./zone";

/** Longer than anything valid; whatever exceeds it is refused before it is read. */
const charactersMax = 64;

const timeText = z.string().max(charactersMax, { abort: true });

/** A text that `parse` can read; where it cannot, the fault says so. */
function textThat(parse: (text: string) => unknown, fault: Parameters<typeof sayFault>[0]) {
  return timeText.refine((text) => parse(text) !== undefined, { error: sayFault(fault) });
}

export const instantSchema = textThat(parseInstant, "no_instant").meta({ format: "date-time" });

export const localDateSchema = textThat(parseLocalDate, "no_date").meta({ format: "date" });

export const periodSchema = textThat(parsePeriod, "no_period").meta({
  description: "ISO 8601 duration of date parts, such as `P14D` or `P1M`",
});

export const timeOfDaySchema = textThat(parseTimeOfDay, "no_time_of_day").meta({
  description: "Such as `17:30`; an end may be `24:00`",
});

export const zoneSchema = textThat(findZone, "no_time_zone").meta({
  description: "IANA time zone, such as `Europe/Berlin`",
});
