/**
 * The body of a simulation: a company, a customer, a request and an instant, complete in itself (permission.md,
 * "Data", "Valid means"). The channels, wherever they are named, and the request's topic must be known to that
 * company; an unknown staff sender is a decision, and everything else may name what is gone.
 */
import { z } from "zod";
import { sayFault } from "../input-fault";
import { idSchema, listOf, mapOf } from "../preference/list-schema";
import { listNamed, listNamedIds, type NamedId, type Path } from "../preference/named-ids";
import { senderTypes } from "../preference/preference";
import { namesMax } from "../preference/preference-bounds";
import { createPreferencesSchema, type IsKnownRegion, idsSchema } from "../preference/preference-schema";
import { parseInstant } from "../time/instant";
import { instantSchema } from "../time/time-schema";
import { createCompanySchema } from "./company-schema";
import type { CustomerFacts } from "./permission";
import type { Simulation } from "./simulate-decision";

export const contactsMax = 10_000;

const contactSchema = z.strictObject({
  at: instantSchema.describe("ISO 8601 with offset or Z"),
  channel: idSchema.describe("The id of a channel"),
  topic: idSchema.describe("The id of a topic"),
  sender: z.enum(senderTypes).optional().describe("Absent = `staff`"),
  counts: z.boolean().optional().describe("Does it count for caps? Absent = yes"),
});

const invitationSchema = z
  .strictObject({
    channel: idSchema.describe("The id of a channel"),
    topic: idSchema.optional().describe("The id of a topic; absent = about anything"),
    staff: idSchema.optional().describe("The id of a member of staff; absent = whoever is there"),
    from: instantSchema.describe("ISO 8601 with offset or Z"),
    until: instantSchema.describe("ISO 8601 with offset or Z; not included"),
  })
  .refine(({ from, until }) => parseInstant(from)! < parseInstant(until)!, {
    path: ["until"],
    error: sayFault("not_after_from"),
  });

function createCustomerSchema(isKnownRegion: IsKnownRegion) {
  return z.strictObject({
    preferences: createPreferencesSchema(isKnownRegion).describe("What the customer decided"),
    contactPoints: idsSchema
      .optional()
      .describe("Ids of channels with a usable address or number; absent = every channel"),
    assignment: idSchema
      .nullable()
      .default(null)
      .describe("The id of the member of staff who looks after the customer; null = nobody"),
    assignments: mapOf(idSchema.nullable(), namesMax)
      .optional()
      .describe("The same by the id of an area; absent = nobody"),
    contacts: listOf(contactSchema, contactsMax)
      .default([])
      .describe("What has taken place or was tried, in any order"),
    invitations: listOf(invitationSchema, contactsMax)
      .default([])
      .describe("The customer's own wishes to be contacted that are open"),
  }) satisfies z.ZodType<CustomerFacts>;
}

export const permissionRequestSchema = z.strictObject({
  sender: z
    .strictObject({
      type: z
        .enum(senderTypes)
        .describe(
          "`staff`: a person; `automated`: a program sends it; `ai`: no person has read or spoken it",
        ),
      id: idSchema.describe("Of the member of staff, or the name of the program"),
    })
    .describe("Who would contact"),
  channel: idSchema.describe("By which way: the id of a channel"),
  topic: idSchema.describe("About what: the id of a topic"),
});

export function createSimulationSchema(isKnownRegion: IsKnownRegion) {
  return z
    .strictObject({
      company: createCompanySchema(isKnownRegion).describe("The rules of the house"),
      customer: createCustomerSchema(isKnownRegion).describe("What is known of the customer"),
      request: permissionRequestSchema.describe("The contact that is asked about"),
      at: instantSchema.describe("For which instant: ISO 8601 with offset or Z"),
    })
    .superRefine((simulation: Simulation, context) => {
      for (const { kind, path } of listUnknown(simulation)) {
        context.addIssue({ code: "custom", path, message: sayFault(`no_such_${kind}`) });
      }
    });
}

function listUnknown({ company, customer, request }: Simulation): NamedId[] {
  const channels = new Set(company.channels.map(({ id }) => id));
  const topics = new Set(company.topics.map(({ id }) => id));
  const named = [
    ...company.topics.flatMap((topic, index) =>
      listNamed("channel", topic.channels, ["company", "topics", index, "channels"]),
    ),
    ...listChannelsOfCustomer(customer).map((named) => ({ ...named, path: ["customer", ...named.path] })),
    channelAt(request.channel, ["request", "channel"]),
  ];
  const unknownTopic: NamedId = { kind: "topic", id: request.topic, path: ["request", "topic"] };
  return [
    ...named.filter(({ id }) => !channels.has(id)),
    ...(topics.has(request.topic) ? [] : [unknownTopic]),
  ];
}

function listChannelsOfCustomer({ preferences, ...facts }: CustomerFacts): NamedId[] {
  const inPreferences = listNamedIds(preferences).filter(({ kind }) => kind === "channel");
  return [
    ...inPreferences.map((named) => ({ ...named, path: ["preferences", ...named.path] })),
    ...listNamed("channel", facts.contactPoints, ["contactPoints"]),
    ...facts.contacts.map(({ channel }, index) => channelAt(channel, ["contacts", index, "channel"])),
    ...facts.invitations.map(({ channel }, index) => channelAt(channel, ["invitations", index, "channel"])),
  ];
}

function channelAt(id: string, path: Path): NamedId {
  return { kind: "channel", id, path };
}
