/** What programs may name of the company, as the wire carries it. */
import { z } from "zod";
import { legalBases } from "~/domain/preference/topic";
import type { House } from "~/operations/house/read-house.server";

const labelSchema = z.strictObject({ de: z.string(), en: z.string() }).meta({ id: "Label" });

const namedSchema = z.strictObject({ id: z.string(), label: labelSchema });

const channelSchema = z
  .strictObject({
    id: z.string(),
    live: z.boolean().describe("It interrupts a person: a call, a visit, a video call"),
    byAppointment: z.boolean().describe("Used only on an invitation, unless the customer says otherwise"),
    hours: z
      .array(z.strictObject({ days: z.array(z.int()), from: z.string(), to: z.string() }))
      .nullable()
      .describe(
        "When it may be used at all, on the customer’s clock, days as 1 (Monday) to 7; null = always",
      ),
  })
  .meta({ id: "HouseChannel" });

const topicSchema = z
  .strictObject({
    id: z.string(),
    label: labelSchema,
    basis: z.enum(legalBases),
    area: z.string().nullable(),
    channels: z
      .array(z.string())
      .nullable()
      .describe(
        "What may be used where the customer named none; null = basis contract: none, else every one",
      ),
  })
  .meta({ id: "HouseTopic" });

export const houseSchema = z
  .strictObject({
    name: z.string(),
    timeZone: z.string(),
    region: z.string().nullable().describe("Whose public holidays count; null = none"),
    channels: z.array(channelSchema),
    topics: z.array(topicSchema).describe("Those that may be asked about"),
    areas: z.array(namedSchema).describe("Groups of topics for which another person may be chosen"),
    teams: z.array(namedSchema),
  })
  .meta({ id: "House" });

export function toHouseAnswer({ company, directory, offeredTopics }: House): z.input<typeof houseSchema> {
  const { timeZone, region = null, channels, topics } = company;
  const offered = topics.filter(({ id }) => offeredTopics.includes(id));
  return {
    name: directory.company.name,
    timeZone,
    region,
    channels: channels.map(({ id, live, byAppointment = false, hours = null }) => ({
      ...{ id, live, byAppointment, hours },
    })),
    topics: offered.map(({ id, basis, area = null, channels = null }) => ({
      ...{ id, label: directory.topics[id]!.label, basis, area, channels },
    })),
    areas: Object.entries(directory.areas).map(([id, label]) => ({ id, label })),
    teams: Object.entries(directory.teams).map(([id, { label }]) => ({ id, label })),
  };
}
