/** A delivery as the wire carries it. */
import { z } from "zod";
import { changeKinds } from "~/domain/programs/change";
import { deliveryFaults, deliveryStates, type WebhookDelivery } from "~/domain/programs/webhook";
import { formatInstant } from "~/domain/time/instant";
import { instantAnswerSchema } from "../instant-answer-schema";

export const eventKindSchema = z.enum([...changeKinds, "webhook.test"]);

export const deliverySchema = z
  .strictObject({
    id: z.string().describe("Also the header `webhook-id`: the same however often it is sent"),
    kind: eventKindSchema,
    customer: z.string().nullable().describe("Null = of no customer"),
    at: instantAnswerSchema,
    data: z.record(z.string(), z.unknown()).describe("As in `Change` of its kind"),
    state: z.enum(deliveryStates),
    attempts: z.int(),
    attemptedAt: instantAnswerSchema.nullable(),
    deliveredAt: instantAnswerSchema.nullable().describe("The first time that the receiver took it"),
    nextAt: instantAnswerSchema.nullable().describe("Null = it is not sent again by itself"),
    lastStatus: z.int().nullable(),
    lastFault: z.enum(deliveryFaults).nullable(),
  })
  .meta({ id: "WebhookDelivery" });

export function toDeliveryJson(delivery: WebhookDelivery): z.input<typeof deliverySchema> {
  const { id, kind, customerId, at, data, state, attempts, lastStatus, lastFault } = delivery;
  return {
    id,
    kind,
    customer: customerId,
    at: formatInstant(at),
    data,
    state,
    attempts,
    attemptedAt: formatOrNull(delivery.attemptedAt),
    deliveredAt: formatOrNull(delivery.deliveredAt),
    nextAt: formatOrNull(delivery.nextAt),
    lastStatus,
    lastFault,
  };
}

function formatOrNull(instant: number | null): string | null {
  return instant === null ? null : formatInstant(instant);
}
