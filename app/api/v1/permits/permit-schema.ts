/** A permit as the wire carries it (permission.md, "Permits"). */
import { z } from "zod";
import { contactPointKinds } from "~/domain/people/contact-point";
import { referenceCharactersMax } from "~/domain/people/customer-reference";
import { type Permit, permitOutcomes, permitStates, stateOfPermit } from "~/domain/permission/permit";
import { idSchema, wordsSchema } from "~/domain/preference/list-schema";
import { senderTypes } from "~/domain/preference/preference";
import { formatInstant } from "~/domain/time/instant";
import type { PermitAccess } from "~/operations/permits/read-permit-access.server";
import { basisSchema, instantSchema } from "../decision-schema";
import { unsubscribeLinkSchema } from "../preferences/unsubscribe-link-schema";

const reasonCharactersMax = 500;
const secondsMin = 10;
const secondsMax = 86_400;

export const permitSenderSchema = z
  .strictObject({
    type: z
      .enum(senderTypes)
      .describe("`staff`: a person; `automated`: a program sends it; `ai`: no person has read or spoken it"),
    id: idSchema.describe(
      "Of `staff` our id, or the one by which the person was put, as `system:id` (answered with ours); of the others the name that the program gives itself",
    ),
  })
  .meta({ id: "Sender", description: "Who contacts" });

/** As programs name it. */
export const channelSchema = idSchema.describe("By which way: the id of a channel of the house");
export const topicSchema = idSchema.describe("About what: the id of a topic of the house");

export const permitClaimSchema = z
  .strictObject({
    customer: z
      .string()
      .min(1)
      .max(referenceCharactersMax)
      .describe("Our id, or the id in another system as `system:id`"),
    sender: permitSenderSchema,
    channel: channelSchema,
    topic: topicSchema
      .optional()
      .describe("About what: the id of a topic of the house; absent = what the key is for, where it says so"),
    expiresInSeconds: z
      .int()
      .min(secondsMin)
      .max(secondsMax)
      .optional()
      .describe(
        "At most an hour for a live channel (usual: 15 minutes), a day for a written one (usual: an hour)",
      ),
    reason: wordsSchema(reasonCharactersMax)
      .trim()
      .optional()
      .describe("Why life or limb is at stake; required for a topic of basis vital-interest"),
  })
  .meta({ id: "PermitClaim" });

export const permitReportSchema = z
  .strictObject({
    outcome: z
      .enum(permitOutcomes)
      .describe("`not_contacted`: no contact was tried, and its place is free again; all else counts"),
    at: z
      .string()
      .optional()
      .meta({ format: "date-time" })
      .describe(
        "When the contact took place, within the permit's life; absent = when the permit was claimed",
      ),
  })
  .meta({ id: "PermitReport" });

export const permitConfirmationSchema = z
  .strictObject({
    confirmedBy: idSchema.describe("The member of staff who is the second person: our id, or `system:id`"),
  })
  .meta({ id: "PermitConfirmation" });

/** Known bounds, or the path names nothing. */
export const permitParamsSchema = z.strictObject({ id: idSchema.describe("Of the permit") });

export const listedPermitSchema = z
  .strictObject({
    id: z.string(),
    state: z.enum(permitStates),
    customer: z.string(),
    sender: permitSenderSchema,
    channel: z.string(),
    topic: z.string(),
    basis: basisSchema,
    claimedAt: instantSchema,
    grantedAt: instantSchema.nullable(),
    confirmedBy: z.string().nullable(),
    expiresAt: instantSchema,
    endedAt: instantSchema.nullable(),
    outcome: z.enum(permitOutcomes).nullable(),
    contact: z.string().nullable(),
  })
  .meta({ id: "ListedPermit" });

export const permitSchema = listedPermitSchema
  .extend({
    contactPoint: z
      .strictObject({ kind: z.enum(contactPointKinds), value: z.string() })
      .nullable()
      .describe("By what the contact is made; null unless the permit is open"),
    callWord: z.string().nullable().describe("What whoever calls says first"),
    callFrom: z
      .string()
      .nullable()
      .describe("The number that the customer was told the call comes from; null = none was stated"),
    token: z.string().nullable().describe("JWT (EdDSA); its keys are at /.well-known/jwks.json"),
    unsubscribe: unsubscribeLinkSchema
      .nullable()
      .describe("What a mail about a topic of basis consent must carry; null for everything else"),
  })
  .meta({ id: "Permit" });

export function toListedPermit(permit: Permit, now: number): z.input<typeof listedPermitSchema> {
  const formatOrNull = (instant: number | null) => (instant === null ? null : formatInstant(instant));
  return {
    id: permit.id,
    state: stateOfPermit(permit, now),
    customer: permit.customerId,
    sender: permit.sender,
    channel: permit.channel,
    topic: permit.topic,
    basis: permit.basis,
    claimedAt: formatInstant(permit.claimedAt),
    grantedAt: formatOrNull(permit.grantedAt),
    confirmedBy: permit.confirmedBy?.id ?? null,
    expiresAt: formatInstant(permit.expiresAt),
    endedAt: formatOrNull(permit.endedAt),
    outcome: permit.outcome,
    contact: permit.contactId,
  };
}

export function toPermitJson(
  permit: Permit,
  access: PermitAccess | null,
  now: number,
): z.input<typeof permitSchema> {
  return {
    ...toListedPermit(permit, now),
    contactPoint: access?.contactPoint ?? null,
    callWord: access?.spokenWord ?? null,
    callFrom: access?.callFrom ?? null,
    token: access?.token ?? null,
    unsubscribe: access?.unsubscribe ?? null,
  };
}
