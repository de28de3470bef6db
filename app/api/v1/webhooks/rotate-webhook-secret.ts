import { z } from "zod";
import { forApiClient } from "~/auth/for-api-client.server";
import { formatInstant } from "~/domain/time/instant";
import { rotateWebhookSecret } from "~/operations/webhooks/rotate-webhook-secret.server";
import { defineDoor } from "../../api-door";
import { instantAnswerSchema } from "../instant-answer-schema";
import { noSuchWebhook } from "./webhook-problems";
import { webhookParams } from "./webhook-schema";

export const rotateWebhookSecretDoor = defineDoor({
  method: "POST",
  path: "/api/v1/webhooks/{id}/rotate-secret",
  name: "rotateWebhookSecret",
  group: "Webhooks",
  guard: forApiClient("admin"),
  summary: "A new secret, shown this once; for 24 hours the last one signs as well.",
  params: webhookParams,
  example: { params: { id: "0193af2e-7c1b-7000-8000-000000000001" } },
  answers: {
    200: z
      .strictObject({ secret: z.string(), previousSecretUntil: instantAnswerSchema })
      .meta({ id: "RotatedWebhookSecret" }),
  },
  problems: ["not-found"],
  async handle({ params }, { operations }) {
    const rotated = await rotateWebhookSecret(operations, params.id);
    if (rotated.kind !== "rotated") return { problem: noSuchWebhook };
    const { secret, previousUntil } = rotated;
    return { status: 200, body: { secret, previousSecretUntil: formatInstant(previousUntil) } };
  },
});
