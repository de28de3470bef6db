import { type ClaimedDelivery, claimDeliveries } from "#db/queries/webhook-deliveries";
import { listOpenWebhooks, type OpenWebhook } from "#db/queries/webhooks";
import type { OperationContext } from "../operation-context";

/** Longer than any attempt takes: it runs out only where the process that holds it is gone. */
const leaseMs = 60_000;

/** At most `max` that are due to this endpoint, now in the hands of this process. */
export function claimDueDeliveries(
  { db, clock }: OperationContext,
  webhookId: string,
  max: number,
): Promise<ClaimedDelivery[]> {
  const now = clock();
  return claimDeliveries(db.writer, webhookId, { now, leasedUntil: now + leaseMs, max });
}

export function listWebhooksToServe({ db }: OperationContext): Promise<OpenWebhook[]> {
  return listOpenWebhooks(db.reader);
}
