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

export const instantSchema = timeText
  .refine((text) => parseInstant(text) !== undefined, {
    error: sayFault("no_instant"),
  })
  .meta({ format: "date-time" });

export const localDateSchema = timeText
  .refine((text) => parseLocalDate(text) !== undefined, {
    error: sayFault("no_date"),
  })
  .meta({ format: "date" });

export const periodSchema = timeText
  .refine((text) => parsePeriod(text) !== undefined, {
    error: sayFault("no_period"),
  })
  .meta({ description: "ISO 8601 duration of date parts, such as `P14D` or `P1M`" });

export const timeOfDaySchema = timeText
  .refine((text) => parseTimeOfDay(text) !== undefined, {
    error: sayFault("no_time_of_day"),
  })
  .meta({ description: "Such as `17:30`; an end may be `24:00`" });

export const zoneSchema = timeText
  .refine((text) => findZone(text) !== undefined, {
    error: sayFault("no_time_zone"),
  })
  .meta({ description: "IANA time zone, such as `Europe/Berlin`" });
