import { giveUpForRemoved } from "#db/queries/webhook-deliveries";
import { findWebhook, removeWebhook as remove } from "#db/queries/webhooks";
import type { OperationContext } from "../operation-context";

/** Nothing is sent there any more, also nothing that waits; what was received stays proven. False = there is none. */
export function removeWebhook({ db, clock }: OperationContext, id: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    if (!(await findWebhook(tx, id))) return false;
    await remove(tx, id, clock());
    await giveUpForRemoved(tx, clock());
    return true;
  });
}
