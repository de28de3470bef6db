import { forApiClient } from "~/auth/for-api-client.server";
import { showWebhook } from "~/operations/webhooks/show-webhooks.server";
import { defineDoor } from "../../api-door";
import { noSuchWebhook } from "./webhook-problems";
import { toWebhookJson, webhookParams, webhookSchema } from "./webhook-schema";

export const readWebhookDoor = defineDoor({
  method: "GET",
  path: "/api/v1/webhooks/{id}",
  name: "readWebhook",
  group: "Webhooks",
  guard: forApiClient("admin"),
  summary: "A webhook and how it stands, also one that was removed.",
  params: webhookParams,
  example: { params: { id: "0193af2e-7c1b-7000-8000-000000000001" } },
  answers: { 200: webhookSchema },
  problems: ["not-found"],
  async handle({ params }, { operations }) {
    const webhook = await showWebhook(operations, params.id);
    return webhook ? { status: 200, body: toWebhookJson(webhook) } : { problem: noSuchWebhook };
  },
});
