import { forApiClient } from "~/auth/for-api-client.server";
import { createWebhook, webhooksMax } from "~/operations/webhooks/create-webhook.server";
import { showWebhook } from "~/operations/webhooks/show-webhooks.server";
import { toWebhookNetworks } from "~/operations/webhooks/webhook-networks";
import { defineDoor } from "../../api-door";
import type { Problem } from "../../problem";
import { noSuchWebhook, urlRefused } from "./webhook-problems";
import { createdWebhookSchema, toWebhookJson, webhookToCreateSchema } from "./webhook-schema";

const tooMany: Problem = {
  kind: "conflict",
  detail: (say) => say.webhook.tooMany(webhooksMax),
};

export const createWebhookDoor = defineDoor({
  method: "POST",
  path: "/api/v1/webhooks",
  name: "createWebhook",
  group: "Webhooks",
  guard: forApiClient("admin"),
  summary: "From now on an address is sent the changes that it wants to hear of.",
  description:
    "Signed as Standard Webhooks 1.0 says, at least once, and of each customer in order. The secret is shown this once.",
  body: webhookToCreateSchema,
  example: { body: { name: "CRM", url: "https://crm.example.org/hook", kinds: ["consent.withdrawn"] } },
  answers: { 201: createdWebhookSchema },
  problems: ["not-found", "conflict", "body-invalid"],
  async handle({ body }, { config, operations }) {
    const result = await createWebhook(operations, toWebhookNetworks(config.webhookNetworks), body);
    if (result.kind === "url_refused") return { problem: urlRefused(result.fault) };
    if (result.kind !== "created") return { problem: tooMany };
    const webhook = await showWebhook(operations, result.id);
    if (!webhook) return { problem: noSuchWebhook };
    return { status: 201, body: { ...toWebhookJson(webhook), secret: result.secret } };
  },
});
