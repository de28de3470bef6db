/** Instants, dates, periods, zones and times of day as the wire carries them (permission.md, "Data"). */
import { z } from "zod";
import { parsePeriod } from "./calendar-period";
import { parseInstant } from "./instant";
import { parseLocalDate } from "./local-date";
import { parseTimeOfDay } from "./weekly-hours";
import { findZone } from "./zone";

/** Longer than anything valid; whatever exceeds it is refused before it is read. */
const charactersMax = 64;

const timeText = z.string().max(charactersMax, { abort: true });

export const instantSchema = timeText.refine((text) => parseInstant(text) !== undefined, {
  error: "not an ISO 8601 instant with offset or Z, to the millisecond at most, years 2000 to 2199",
});

export const localDateSchema = timeText.refine((text) => parseLocalDate(text) !== undefined, {
  error: "not a date YYYY-MM-DD",
});

export const periodSchema = timeText.refine((text) => parsePeriod(text) !== undefined, {
  error: "not an ISO 8601 duration of date parts, above zero and at most ten years",
});

export const timeOfDaySchema = timeText.refine((text) => parseTimeOfDay(text) !== undefined, {
  error: "not a time of day HH:MM",
});

export const zoneSchema = timeText.refine((text) => findZone(text) !== undefined, {
  error: "not an IANA time zone",
});
