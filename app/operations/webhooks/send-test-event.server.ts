import { enqueueDelivery } from "#db/queries/webhook-deliveries";
import { findWebhook } from "#db/queries/webhooks";
import type { OperationContext } from "../operation-context";

/**
 * An event of the kind `webhook.test` on the way that every event goes. Answers the delivery's id; null = there is no
 * such webhook, or nothing is sent there now.
 */
export async function sendTestEvent(
  { db, clock, wakeJobs }: OperationContext,
  webhookId: string,
): Promise<string | null> {
  const at = clock();
  const event = { kind: "webhook.test", customerId: null, at, data: { webhookId } } as const;
  const deliveryId = await db.transaction(async (tx) => {
    const webhook = await findWebhook(tx, webhookId);
    return webhook && !webhook.disabled ? enqueueDelivery(tx, webhookId, event, at) : null;
  });
  if (deliveryId) wakeJobs();
  return deliveryId;
}
