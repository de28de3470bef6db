/** What deliveries need around them: endpoints, changes to tell of, and the runner's one step. */
import { onTestFinished } from "vitest";
import { lockCustomer } from "#db/dialects/locks";
import { recordChanges } from "#db/queries/changes";
import type { Change, ChangeKind } from "~/domain/programs/change";
import {
  attemptDelivery,
  type DeliveryContext,
  type DeliveryOutcome,
} from "~/operations/webhooks/attempt-delivery.server";
import { claimDueDeliveries } from "~/operations/webhooks/claim-due-deliveries.server";
import { createWebhook } from "~/operations/webhooks/create-webhook.server";
import {
  createWebhookSender,
  type WebhookSenderParts,
} from "~/operations/webhooks/create-webhook-sender.server";
import { toWebhookNetworks } from "~/operations/webhooks/webhook-networks";
import type { TestContext } from "./test-context";

/** The tests' receivers live here. */
export const ownMachine = toWebhookNetworks(["127.0.0.0/8"]);

export function withSender(
  context: TestContext,
  parts: Partial<WebhookSenderParts> = {},
): TestContext & DeliveryContext {
  const webhookSender = createWebhookSender({ networks: ownMachine, ...parts });
  onTestFinished(() => webhookSender.close());
  return Object.assign(context, { webhookSender });
}

export async function openWebhook(
  context: TestContext,
  url: string,
  kinds: ChangeKind[] = ["preference.changed", "consent.withdrawn", "assignment.changed", "customer.erased"],
): Promise<{ id: string; secret: string }> {
  const result = await createWebhook(context, ownMachine, { name: "CRM", url, kinds });
  if (result.kind !== "created") throw new Error(JSON.stringify(result));
  return result;
}

/** As an operation records them: in a transaction that holds the customer. */
export function change(
  { db, clock }: TestContext,
  kind: ChangeKind,
  customerId: string | null,
  data: Change["data"] = {},
): Promise<void> {
  return db.transaction(async (tx) => {
    if (customerId) await lockCustomer(tx, customerId);
    await recordChanges(tx, [{ kind, customerId, at: clock(), data }]);
  });
}

/** One after the other until nothing is due to the endpoint. */
export async function workOff(
  context: TestContext & DeliveryContext,
  webhookId: string,
): Promise<DeliveryOutcome["outcome"][]> {
  const outcomes: DeliveryOutcome["outcome"][] = [];
  for (;;) {
    const [delivery] = await claimDueDeliveries(context, webhookId, 1);
    if (!delivery) return outcomes;
    outcomes.push((await attemptDelivery(context, delivery)).outcome);
  }
}

export function later(context: TestContext, ms: number): void {
  context.setNow(new Date(context.clock() + ms).toISOString());
}
