import { forApiClient } from "~/auth/for-api-client.server";
import { idSchema } from "~/domain/preference/list-schema";
import { replayDeliveries } from "~/operations/webhooks/replay-deliveries.server";
import { showDelivery } from "~/operations/webhooks/show-deliveries.server";
import { defineDoor } from "../../api-door";
import { deliverySchema, toDeliveryJson } from "./delivery-schema";
import { noSuchDelivery } from "./webhook-problems";
import { webhookParams } from "./webhook-schema";

export const replayDeliveryDoor = defineDoor({
  method: "POST",
  path: "/api/v1/webhooks/{id}/deliveries/{deliveryId}/replay",
  name: "replayWebhookDelivery",
  group: "Webhooks",
  guard: forApiClient("admin"),
  summary: "Sends a delivery again, under the same `webhook-id`.",
  description: "Where the webhook is disabled, it waits until it is not.",
  params: webhookParams.extend({ deliveryId: idSchema.describe("Of the delivery: its `webhook-id`") }),
  example: {
    params: {
      id: "0193af2e-7c1b-7000-8000-000000000001",
      deliveryId: "0193af2e-7c1b-7000-8000-000000000002",
    },
  },
  answers: { 200: deliverySchema },
  problems: ["not-found"],
  async handle({ params: { id, deliveryId } }, { operations }) {
    const replayed = await replayDeliveries(operations, id, { deliveryId });
    const delivery = replayed && (await showDelivery(operations, id, deliveryId));
    return delivery ? { status: 200, body: toDeliveryJson(delivery) } : { problem: noSuchDelivery };
  },
});
