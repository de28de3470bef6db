import { newId } from "#db/new-id";
import { insertWebhook, listWebhooks } from "#db/queries/webhooks";
import type { Webhook } from "~/domain/programs/webhook";
import type { OperationContext } from "../operation-context";
import { checkWebhookUrl, type WebhookUrlFault } from "./check-webhook-url";
import { makeWebhookSecret } from "./sign-webhook";
import type { WebhookNetworks } from "./webhook-networks";

export type NewWebhook = Pick<Webhook, "name" | "url" | "kinds">;

export type CreateWebhookResult =
  /** The secret is answered this once: only its ciphertext is kept, and only for signing. */
  | { kind: "created"; id: string; secret: string }
  | { kind: "url_refused"; fault: WebhookUrlFault }
  | { kind: "too_many" };

/** Every change looks at each of them. */
export const webhooksMax = 50;

/** From the next change on the endpoint is sent what it wants to hear of. */
export async function createWebhook(
  { db, vault, clock }: OperationContext,
  networks: WebhookNetworks,
  wanted: NewWebhook,
): Promise<CreateWebhookResult> {
  const fault = checkWebhookUrl(wanted.url, networks);
  if (fault) return { kind: "url_refused", fault };
  const createdAt = clock();
  const webhook: Webhook = {
    ...wanted,
    id: newId(createdAt),
    createdAt,
    disabled: null,
    previousSecretUntil: null,
  };
  const secret = makeWebhookSecret();
  return db.transaction(async (tx) => {
    if ((await listWebhooks(tx)).length >= webhooksMax) return { kind: "too_many" };
    await insertWebhook(tx, vault, webhook, secret);
    return { kind: "created", id: webhook.id, secret };
  });
}
