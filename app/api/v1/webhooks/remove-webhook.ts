import { forApiClient } from "~/auth/for-api-client.server";
import { removeWebhook } from "~/operations/webhooks/remove-webhook.server";
import { defineDoor } from "../../api-door";
import { noSuchWebhook } from "./webhook-problems";
import { webhookParams } from "./webhook-schema";

export const removeWebhookDoor = defineDoor({
  method: "DELETE",
  path: "/api/v1/webhooks/{id}",
  name: "removeWebhook",
  group: "Webhooks",
  guard: forApiClient("admin"),
  summary: "Nothing is sent there any more, also nothing that waits; what it received can still be read.",
  params: webhookParams,
  example: { params: { id: "0193af2e-7c1b-7000-8000-000000000001" } },
  answers: { 204: null },
  problems: ["not-found"],
  async handle({ params }, { operations }) {
    return (await removeWebhook(operations, params.id)) ? { status: 204 } : { problem: noSuchWebhook };
  },
});
