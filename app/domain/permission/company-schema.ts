/** The house rules as the wire carries them (permission.md, "Company"); unknown keys are refused. */
import { z } from "zod";
import { sayFault } from "../input-fault";
import { idSchema, listById, listOf } from "../preference/list-schema";
import { namesMax } from "../preference/preference-bounds";
import {
  createRegionSchema,
  type IsKnownRegion,
  idsSchema,
  windowsSchema,
} from "../preference/preference-schema";
import { legalBases } from "../preference/topic";
import { localDateSchema, zoneSchema } from "../time/time-schema";
import type { Company } from "./company";

export const staffMax = 20_000;

const channelSchema = z.strictObject({
  id: idSchema.describe("Any text, once in the list"),
  live: z.boolean().describe("Does it interrupt a person, as a call does?"),
  byAppointment: z.boolean().optional().describe("Used only on an invitation; absent = no"),
  hours: windowsSchema
    .optional()
    .describe("When it may be used at all, on the customer's clock; absent = always, empty = never"),
});

const topicSchema = z.strictObject({
  id: idSchema.describe("Any text, once in the list"),
  basis: z.enum(legalBases).describe("The legal basis (GDPR Art. 6(1))"),
  area: idSchema.optional().describe("The area for which another person may be chosen; absent = none"),
  channels: idsSchema
    .optional()
    .describe(
      "Of basis `contract`: what may be used where the customer named none, absent = none; of `legal-obligation`: what may be used at all, absent = every channel",
    ),
});

const absenceSchema = z
  .strictObject({
    from: localDateSchema.describe("The first day: `YYYY-MM-DD`"),
    to: localDateSchema.describe("The last day: `YYYY-MM-DD`"),
  })
  .refine(({ from, to }) => from <= to, { path: ["to"], error: sayFault("before_from") });

const staffMemberSchema = z.strictObject({
  id: idSchema.describe("Any text, once in the list"),
  team: idSchema.describe("The id of the team"),
  deputy: idSchema.optional().describe("The id of whoever stands in; absent = nobody"),
  absences: listOf(absenceSchema, namesMax).optional().describe("Whole days in the company's time zone"),
});

export function createCompanySchema(isKnownRegion: IsKnownRegion) {
  return z.strictObject({
    timeZone: zoneSchema,
    region: createRegionSchema(isKnownRegion)
      .optional()
      .describe(
        "Whose public holidays count for customers without a region: ISO 3166-1 or -2; absent = none",
      ),
    channels: listById(channelSchema, namesMax).default([]).describe("The ways to get in touch"),
    topics: listById(topicSchema, namesMax).default([]).describe("What a contact may be about"),
    staff: listById(staffMemberSchema, staffMax).default([]).describe("Who works there"),
  }) satisfies z.ZodType<Company>;
}
