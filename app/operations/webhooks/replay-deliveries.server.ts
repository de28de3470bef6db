import { replayDeliveries as replay, type ToReplay } from "#db/queries/webhook-deliveries";
import { findWebhook } from "#db/queries/webhooks";
import type { OperationContext } from "../operation-context";

/**
 * Sends again under the same `webhook-id`, so that whoever has it already can tell. Answers how many; null = there is
 * no such webhook. Where it is disabled they wait until it is not.
 */
export async function replayDeliveries(
  { db, clock, wakeJobs }: OperationContext,
  webhookId: string,
  which: ToReplay,
): Promise<number | null> {
  const replayed = await db.transaction(async (tx) =>
    (await findWebhook(tx, webhookId)) ? replay(tx, webhookId, which, clock()) : null,
  );
  if (replayed) wakeJobs();
  return replayed;
}
