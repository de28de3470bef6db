import { deleteDeliveriesBefore } from "#db/queries/webhook-deliveries";
import { changeKinds } from "~/domain/programs/change";
import { retentionOf } from "~/domain/programs/delivery-retention";
import type { WebhookEventKind } from "~/domain/programs/webhook";
import type { OperationContext } from "../operation-context";

const kinds: WebhookEventKind[] = [...changeKinds, "webhook.test"];

/** Deliveries that need not be proven any more. */
export async function forgetDeliveries({ db, clock }: OperationContext): Promise<void> {
  const now = clock();
  for (const kind of kinds) await deleteDeliveriesBefore(db.writer, kind, now - retentionOf(kind));
}
