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
  id: idSchema,
  live: z.boolean(),
  byAppointment: z.boolean().optional(),
  hours: windowsSchema.optional(),
});

const topicSchema = z.strictObject({
  id: idSchema,
  basis: z.enum(legalBases),
  area: idSchema.optional(),
  channels: idsSchema.optional(),
});

const absenceSchema = z
  .strictObject({ from: localDateSchema, to: localDateSchema })
  .refine(({ from, to }) => from <= to, { path: ["to"], error: sayFault("before_from") });

const staffMemberSchema = z.strictObject({
  id: idSchema,
  team: idSchema,
  deputy: idSchema.optional(),
  absences: listOf(absenceSchema, namesMax).optional(),
});

export function createCompanySchema(isKnownRegion: IsKnownRegion) {
  return z.strictObject({
    timeZone: zoneSchema,
    region: createRegionSchema(isKnownRegion).optional(),
    channels: listById(channelSchema, namesMax).default([]),
    topics: listById(topicSchema, namesMax).default([]),
    staff: listById(staffMemberSchema, staffMax).default([]),
  }) satisfies z.ZodType<Company>;
}
