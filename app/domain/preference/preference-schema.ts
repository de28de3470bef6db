/**
 * A customer's preferences as the wire carries them, with everything that makes them valid (permission.md,
 * "Data"). Unknown keys are refused, ids that the company does not know are not: what is saved is checked for
 * those by named-ids.ts. Which regions exist is the holiday data's knowledge and handed in.
 */
import { z } from "zod";
import { sayFault } from "../input-fault";
import { localDateSchema, periodSchema, timeOfDaySchema, zoneSchema } from "../time/time-schema";
import { parseTimeOfDay } from "../time/weekly-hours";
import type { Weekday } from "./channel";
import { idSchema, listOf, mapOf, setOf, wordsSchema } from "./list-schema";
import { type Preferences, peopleModes, senderTypes, whenAwayChoices, whileFullChoices } from "./preference";
import {
  capsMax,
  contactsPerCapMax,
  namesMax,
  noteCharactersMax,
  pausesMax,
  rankedMax,
  windowsPerChannelMax,
} from "./preference-bounds";

export const idsSchema = setOf(idSchema, namesMax);

/** Not transformed: what a transform makes has no JSON Schema. */
const weekdaySchema = z.int().min(1).max(7).describe("1 = Monday") as z.ZodType<number> as z.ZodType<Weekday>;

const windowSchema = z
  .strictObject({
    days: setOf(weekdaySchema, 7).refine((days) => days.length > 0, { error: sayFault("names_no_day") }),
    from: timeOfDaySchema,
    to: timeOfDaySchema,
  })
  .refine(({ from, to }) => parseTimeOfDay(from)! < parseTimeOfDay(to)!, {
    path: ["to"],
    error: sayFault("not_after_from"),
  });

/** The weekly windows of one channel; they may overlap, and none at all means never. */
export const windowsSchema = listOf(windowSchema, windowsPerChannelMax);

const choiceFields = {
  mode: z.enum(peopleModes),
  ranked: idsSchema.optional(),
  teams: idsSchema.optional(),
  whenAway: z.enum(whenAwayChoices).optional(),
  whileFull: z.enum(whileFullChoices).optional(),
};

const rankedMessage = { path: ["ranked"], error: sayFault("ranked_count", rankedMax) };

function hasFavourites({ mode, ranked }: { mode: string; ranked?: unknown[] }): boolean {
  const count = ranked?.length ?? 0;
  return mode !== "ranked" || (count >= 1 && count <= rankedMax);
}

export const choiceSchema = z.strictObject(choiceFields).refine(hasFavourites, rankedMessage);

const peopleSchema = z
  .strictObject({
    ...choiceFields,
    areas: mapOf(choiceSchema, namesMax).optional(),
    blocked: setOf(idSchema, 20 * namesMax).optional(),
    automated: idsSchema.optional(),
    ai: idsSchema.optional(),
  })
  .refine(hasFavourites, rankedMessage);

export const capSchema = z.strictObject({
  max: z.int().min(0).max(contactsPerCapMax),
  per: periodSchema,
  channel: idSchema.optional(),
  topic: idSchema.optional(),
  sender: z.enum(senderTypes).optional(),
});

export const pauseSchema = z
  .strictObject({
    from: localDateSchema,
    to: localDateSchema.nullable(),
    except: idsSchema.optional(),
    quiet: z
      .literal(true)
      .optional()
      .describe("Until the customer gets in touch, and nobody asks when; only with nothing excepted"),
  })
  .refine(({ from, to }) => to === null || from <= to, { path: ["to"], error: sayFault("before_from") })
  .refine(({ quiet, except = [] }) => !quiet || except.length === 0, {
    path: ["quiet"],
    error: sayFault("not_quiet"),
  });

export type IsKnownRegion = (region: string) => boolean;

export const createRegionSchema = (isKnownRegion: IsKnownRegion) =>
  idSchema.refine(isKnownRegion, { error: sayFault("no_region") });

export function createPreferencesSchema(isKnownRegion: IsKnownRegion) {
  return z.strictObject({
    timeZone: zoneSchema,
    region: createRegionSchema(isKnownRegion).optional(),
    people: peopleSchema,
    topics: mapOf(idsSchema, namesMax).optional(),
    notes: mapOf(wordsSchema(noteCharactersMax), namesMax).optional(),
    hours: mapOf(windowsSchema, namesMax).optional(),
    byAppointment: idsSchema.optional(),
    publicHolidays: z.boolean().optional(),
    caps: listOf(capSchema, capsMax).optional(),
    pauses: listOf(pauseSchema, pausesMax).optional(),
  }) satisfies z.ZodType<Preferences>;
}
