import { forApiClient } from "~/auth/for-api-client.server";
import { sendTestEvent } from "~/operations/webhooks/send-test-event.server";
import { showDelivery } from "~/operations/webhooks/show-deliveries.server";
import { showWebhook } from "~/operations/webhooks/show-webhooks.server";
import { defineDoor } from "../../api-door";
import type { Problem } from "../../problem";
import { deliverySchema, toDeliveryJson } from "./delivery-schema";
import { noSuchDelivery, noSuchWebhook } from "./webhook-problems";
import { webhookParams } from "./webhook-schema";

const disabled: Problem = { kind: "conflict", detail: (say) => say.webhook.disabled };

export const sendTestEventDoor = defineDoor({
  method: "POST",
  path: "/api/v1/webhooks/{id}/test",
  name: "sendWebhookTest",
  group: "Webhooks",
  guard: forApiClient("admin"),
  summary: "Sends an event of the kind `webhook.test` on the way that every event goes.",
  params: webhookParams,
  example: { params: { id: "0193af2e-7c1b-7000-8000-000000000001" } },
  answers: { 201: deliverySchema },
  problems: ["not-found", "conflict"],
  async handle({ params: { id } }, { operations }) {
    const deliveryId = await sendTestEvent(operations, id);
    if (!deliveryId) {
      const webhook = await showWebhook(operations, id);
      return { problem: webhook?.removedAt === null ? disabled : noSuchWebhook };
    }
    const delivery = await showDelivery(operations, id, deliveryId);
    return delivery ? { status: 201, body: toDeliveryJson(delivery) } : { problem: noSuchDelivery };
  },
});
