import { readWebhookStanding } from "#db/queries/webhook-reports";
import { findWebhookOnRecord, listWebhooks, listWebhooksOnRecord } from "#db/queries/webhooks";
import type { Webhook, WebhookStanding } from "~/domain/programs/webhook";
import type { OperationContext } from "../operation-context";

export type WebhookWithStanding = Webhook & { standing: WebhookStanding };

/** Oldest first; those that were removed only where that is asked for. */
export async function showWebhooks(
  { db }: OperationContext,
  { withRemoved = false } = {},
): Promise<WebhookWithStanding[]> {
  const webhooks = await (withRemoved ? listWebhooksOnRecord : listWebhooks)(db.reader);
  return Promise.all(
    webhooks.map(async (webhook) => ({
      ...webhook,
      standing: await readWebhookStanding(db.reader, webhook.id),
    })),
  );
}

/** Also one that was removed; null where there never was one. */
export async function showWebhook({ db }: OperationContext, id: string): Promise<WebhookWithStanding | null> {
  const webhook = await findWebhookOnRecord(db.reader, id);
  return webhook && { ...webhook, standing: await readWebhookStanding(db.reader, id) };
}
