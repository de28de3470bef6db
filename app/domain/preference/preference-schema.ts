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
    days: setOf(weekdaySchema, 7)
      .refine((days) => days.length > 0, { error: sayFault("names_no_day") })
      .describe("Days of the week, 1 = Monday to 7 = Sunday"),
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
  mode: z.enum(peopleModes).describe("`ranked`: one of those in `ranked`; `anyone`: everyone of `teams`"),
  ranked: idsSchema
    .optional()
    .describe("Ids of one to five members of staff, the favourite first; read in mode `ranked` alone"),
  teams: idsSchema
    .optional()
    .describe("Ids of teams; absent or empty = every team; read in mode `anyone` alone"),
  whenAway: z
    .enum(whenAwayChoices)
    .optional()
    .describe("Who steps in while the person is away, in mode `ranked`; absent = `wait`: nobody"),
  whileFull: z
    .enum(whileFullChoices)
    .optional()
    .describe("Who may get in touch while nobody on the list has room; absent = `nobody`"),
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
    areas: mapOf(choiceSchema, namesMax)
      .optional()
      .describe("By the id of an area: for its topics this choice replaces the general one"),
    blocked: setOf(idSchema, 20 * namesMax)
      .optional()
      .describe("Ids of members of staff who never may, whatever else is said"),
    automated: idsSchema
      .optional()
      .describe("Ids of channels open to automatic messages; absent or empty = none"),
    ai: idsSchema
      .optional()
      .describe("Ids of channels open to whatever no person has read or spoken; absent or empty = none"),
  })
  .refine(hasFavourites, rankedMessage);

export const capSchema = z.strictObject({
  max: z.int().min(0).max(contactsPerCapMax).describe("So many contacts at most in any span of `per`"),
  per: periodSchema,
  channel: idSchema.optional().describe("Of this channel alone; absent = of all"),
  topic: idSchema.optional().describe("About this topic alone; absent = about all"),
  sender: z.enum(senderTypes).optional().describe("By senders of this type alone; absent = by all"),
});

export const pauseSchema = z
  .strictObject({
    from: localDateSchema.describe("The first day: `YYYY-MM-DD`, in the customer's time zone"),
    to: localDateSchema.nullable().describe("The last day: `YYYY-MM-DD`; null = until further notice"),
    except: idsSchema.optional().describe("Ids of topics that the pause leaves open"),
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
    region: createRegionSchema(isKnownRegion)
      .optional()
      .describe("Whose public holidays count: ISO 3166-1 or -2, such as `DE-BY`; absent = the company's"),
    people: peopleSchema.describe("Who may get in touch"),
    topics: mapOf(idsSchema, namesMax)
      .optional()
      .describe("By the id of a topic: ids of channels, the dearest first; absent or empty = none"),
    notes: mapOf(wordsSchema(noteCharactersMax), namesMax)
      .optional()
      .describe("By the id of a topic: the customer's own words; they decide nothing"),
    hours: mapOf(windowsSchema, namesMax)
      .optional()
      .describe("By the id of a channel: weekly windows; absent = the company's hours, empty = never"),
    byAppointment: idsSchema
      .optional()
      .describe("Ids of channels used only on an invitation; absent = the company's"),
    publicHolidays: z
      .boolean()
      .optional()
      .describe("May channels that interrupt be used on a public holiday? Absent = no"),
    caps: listOf(capSchema, capsMax).optional().describe("How often at most; absent or empty = no limit"),
    pauses: listOf(pauseSchema, pausesMax).optional().describe("Days on which there is no contact"),
  }) satisfies z.ZodType<Preferences>;
}
