/** Webhooks as the wire carries them. A secret is in the answers to creation and rotation, and in no other. */
import { z } from "zod";
import { sayFault } from "~/domain/input-fault";
import { idSchema, setOf, textSchema, wordsSchema } from "~/domain/preference/list-schema";
import { changeKinds } from "~/domain/programs/change";
import { webhookNameCharactersMax } from "~/domain/programs/webhook";
import { formatInstant } from "~/domain/time/instant";
import { urlCharactersMax } from "~/operations/webhooks/check-webhook-url";
import type { WebhookWithStanding } from "~/operations/webhooks/show-webhooks.server";
import { instantAnswerSchema } from "../instant-answer-schema";

export const webhookParams = z.strictObject({ id: idSchema.describe("Of the webhook") });

const kindsSchema = setOf(z.enum(changeKinds), changeKinds.length)
  .refine((kinds) => kinds.length > 0, { error: sayFault("names_no_kind") })
  .describe("The changes that are sent there");

const nameSchema = wordsSchema(webhookNameCharactersMax)
  .trim()
  .min(1)
  .describe("By which people know the receiver");

const urlSchema = textSchema(urlCharactersMax).describe("A public https address");

export const webhookToCreateSchema = z
  .strictObject({
    name: nameSchema,
    url: urlSchema,
    kinds: kindsSchema,
  })
  .meta({ id: "WebhookToCreate" });

export const webhookChangesSchema = z
  .strictObject({
    name: nameSchema.optional(),
    url: urlSchema.optional(),
    kinds: kindsSchema.optional(),
    isDisabled: z
      .boolean()
      .optional()
      .describe("While it is, nothing is sent there, and what it wants to hear of waits"),
  })
  .refine((body) => Object.keys(body).length > 0, { error: sayFault("says_nothing") })
  .meta({ id: "WebhookChanges" });

export const webhookSchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    url: z.string(),
    kinds: z.array(z.enum(changeKinds)),
    createdAt: instantAnswerSchema,
    disabled: z
      .strictObject({ at: instantAnswerSchema, because: z.enum(["wanted", "gone"]) })
      .nullable()
      .describe("`gone`: the receiver answered 410"),
    previousSecretUntil: instantAnswerSchema.nullable(),
    waiting: z.int().describe("Deliveries on their way, or waiting until the webhook is no longer disabled"),
    behindSince: instantAnswerSchema.nullable().describe("Null = nothing waits because an attempt failed"),
    dead: z.int().describe("Deliveries given up"),
    lastDeliveredAt: instantAnswerSchema.nullable(),
    removedAt: instantAnswerSchema
      .nullable()
      .describe("Since then nothing is sent there; what it received can still be read"),
  })
  .meta({ id: "Webhook" });

export const createdWebhookSchema = webhookSchema
  .extend({ secret: z.string().describe("`whsec_…`; it is shown this once") })
  .meta({ id: "CreatedWebhook" });

export function toWebhookJson({ standing, ...webhook }: WebhookWithStanding): z.input<typeof webhookSchema> {
  const { id, name, url, kinds, createdAt, disabled, previousSecretUntil } = webhook;
  return {
    id,
    name,
    url,
    kinds,
    createdAt: formatInstant(createdAt),
    disabled: disabled && { at: formatInstant(disabled.at), because: disabled.because },
    previousSecretUntil: formatOrNull(previousSecretUntil),
    waiting: standing.waiting,
    behindSince: formatOrNull(standing.behindSince),
    dead: standing.dead,
    lastDeliveredAt: formatOrNull(standing.lastDeliveredAt),
    removedAt: formatOrNull(webhook.removedAt),
  };
}

function formatOrNull(instant: number | null): string | null {
  return instant === null ? null : formatInstant(instant);
}
