/** What became different in the meaning of preferences, as the wire carries it; `part` says which fields there are. */
import { z } from "zod";
import type { PreferenceChange } from "~/domain/preference/compare-preferences";
import { capSchema, choiceSchema, pauseSchema, windowsSchema } from "~/domain/preference/preference-schema";

const direction = z.enum(["narrower", "wider"]);
const wider = z.literal("wider");
const id = z.string();

/** Null = there was none, or is none. */
const beforeAndAfter = <Schema extends z.ZodType>(schema: Schema) => ({
  before: schema.nullable(),
  after: schema.nullable(),
});

export const preferenceChangeSchema = z
  .discriminatedUnion("part", [
    z.strictObject({
      part: z.literal("people"),
      direction,
      area: id.nullable(),
      before: choiceSchema,
      after: choiceSchema,
      branch: z
        .array(id)
        .optional()
        .describe(
          "The teams that may get in touch while nobody on a list has room; absent = those from before.",
        ),
    }),
    z.strictObject({ part: z.literal("blocked"), direction, staff: id }),
    z.strictObject({ part: z.enum(["automated", "ai"]), direction, channel: id }),
    z.strictObject({ part: z.literal("topic"), direction, topic: id, channel: id }),
    z.strictObject({
      part: z.literal("channel_order"),
      direction: wider,
      topic: id,
      channels: z.array(id),
    }),
    z.strictObject({ part: z.literal("note"), direction: wider, topic: id, ...beforeAndAfter(id) }),
    z.strictObject({ part: z.literal("hours"), direction, channel: id, ...beforeAndAfter(windowsSchema) }),
    z.strictObject({ part: z.literal("by_appointment"), direction, channel: id }),
    z.strictObject({ part: z.literal("public_holidays"), direction }),
    z.strictObject({ part: z.literal("cap"), direction, ...beforeAndAfter(capSchema) }),
    z.strictObject({ part: z.literal("pause"), direction, ...beforeAndAfter(pauseSchema) }),
    z.strictObject({ part: z.literal("time_zone"), direction: wider, before: id, after: id }),
    z.strictObject({ part: z.literal("region"), direction, ...beforeAndAfter(id) }),
  ])
  .meta({ id: "PreferenceChange" }) satisfies z.ZodType<PreferenceChange>;
