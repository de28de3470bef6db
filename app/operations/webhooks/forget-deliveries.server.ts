import { deleteDeliveriesBefore, giveUpForRemoved } from "#db/queries/webhook-deliveries";
import { retentionOf } from "~/domain/programs/delivery-retention";
import { webhookEventKinds } from "~/domain/programs/webhook";
import type { OperationContext } from "../operation-context";

/** Deliveries that need not be proven any more, and those that waited as long for an endpoint that is disabled. */
export async function forgetDeliveries({ db, clock }: OperationContext): Promise<void> {
  const now = clock();
  // One that was written while its endpoint was being removed.
  await giveUpForRemoved(db.longWriter, now);
  for (const kind of webhookEventKinds)
    await deleteDeliveriesBefore(db.longWriter, kind, now - retentionOf(kind));
}
