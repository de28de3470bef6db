import { forApiClient } from "~/auth/for-api-client.server";
import { changeWebhook } from "~/operations/webhooks/change-webhook.server";
import { showWebhook } from "~/operations/webhooks/show-webhooks.server";
import { toWebhookNetworks } from "~/operations/webhooks/webhook-networks";
import { defineDoor } from "../../api-door";
import { noSuchWebhook, urlRefused } from "./webhook-problems";
import { toWebhookJson, webhookChangesSchema, webhookParams, webhookSchema } from "./webhook-schema";

export const changeWebhookDoor = defineDoor({
  method: "PATCH",
  path: "/api/v1/webhooks/{id}",
  name: "changeWebhook",
  group: "Webhooks",
  guard: forApiClient("admin"),
  summary: "Changes what is named; what is absent stays as it is.",
  description:
    "`isDisabled`: what is on its way and what happens meanwhile waits, withdrawals and erasures for five years and all else for a hundred days. Enabled again, it is sent all of that.",
  params: webhookParams,
  body: webhookChangesSchema,
  example: { params: { id: "0193af2e-7c1b-7000-8000-000000000001" }, body: { isDisabled: true } },
  answers: { 200: webhookSchema },
  problems: ["not-found", "body-invalid"],
  async handle({ params, body, client }, { config, operations }) {
    const networks = toWebhookNetworks(config.webhookNetworks);
    const result = await changeWebhook(operations, networks, params.id, {
      ...body,
      by: { clientId: client.id },
    });
    if (result.kind === "url_refused") return { problem: urlRefused(result.fault) };
    const webhook = result.kind === "changed" && (await showWebhook(operations, params.id));
    return webhook ? { status: 200, body: toWebhookJson(webhook) } : { problem: noSuchWebhook };
  },
});
