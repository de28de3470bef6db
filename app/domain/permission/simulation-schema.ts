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
  at: instantSchema,
  channel: idSchema,
  topic: idSchema,
  sender: z.enum(senderTypes).optional(),
  counts: z.boolean().optional(),
});

const invitationSchema = z
  .strictObject({
    channel: idSchema,
    topic: idSchema.optional(),
    staff: idSchema.optional(),
    from: instantSchema,
    until: instantSchema,
  })
  .refine(({ from, until }) => parseInstant(from)! < parseInstant(until)!, {
    path: ["until"],
    error: sayFault("not_after_from"),
  });

function createCustomerSchema(isKnownRegion: IsKnownRegion) {
  return z.strictObject({
    preferences: createPreferencesSchema(isKnownRegion),
    contactPoints: idsSchema.optional(),
    assignment: idSchema.nullable().default(null),
    assignments: mapOf(idSchema.nullable(), namesMax).optional(),
    contacts: listOf(contactSchema, contactsMax).default([]),
    invitations: listOf(invitationSchema, contactsMax).default([]),
  }) satisfies z.ZodType<CustomerFacts>;
}

export const permissionRequestSchema = z.strictObject({
  sender: z.strictObject({ type: z.enum(senderTypes), id: idSchema }),
  channel: idSchema,
  topic: idSchema,
});

export function createSimulationSchema(isKnownRegion: IsKnownRegion) {
  return z
    .strictObject({
      company: createCompanySchema(isKnownRegion),
      customer: createCustomerSchema(isKnownRegion),
      request: permissionRequestSchema,
      at: instantSchema,
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
