import { readWebhookStanding } from "#db/queries/webhook-reports";
import { findWebhook, listWebhooks } from "#db/queries/webhooks";
import type { Webhook, WebhookStanding } from "~/domain/programs/webhook";
import type { OperationContext } from "../operation-context";

export type WebhookWithStanding = Webhook & { standing: WebhookStanding };

/** Oldest first. */
export async function showWebhooks({ db }: OperationContext): Promise<WebhookWithStanding[]> {
  const webhooks = await listWebhooks(db.reader);
  return Promise.all(
    webhooks.map(async (webhook) => ({
      ...webhook,
      standing: await readWebhookStanding(db.reader, webhook.id),
    })),
  );
}

/** Null where there is none, or it was removed. */
export async function showWebhook({ db }: OperationContext, id: string): Promise<WebhookWithStanding | null> {
  const webhook = await findWebhook(db.reader, id);
  return webhook && { ...webhook, standing: await readWebhookStanding(db.reader, id) };
}
