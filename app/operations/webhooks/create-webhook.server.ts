import { newId } from "#db/new-id";
import { findWebhookOnRecord, insertWebhook, listWebhooks } from "#db/queries/webhooks";
import type { Webhook } from "~/domain/programs/webhook";
import type { OperationContext } from "../operation-context";
import { checkWebhookUrl, type WebhookUrlFault } from "./check-webhook-url";
import { makeWebhookSecret } from "./sign-webhook";
import type { WebhookNetworks } from "./webhook-networks";

/** `id`: of the form that asks for it, so that a form that is sent twice makes one endpoint. */
export type NewWebhook = Pick<Webhook, "name" | "url" | "kinds"> & Partial<Pick<Webhook, "id">>;

export type CreateWebhookResult =
  /** The secret is answered this once: only its ciphertext is kept, and only for signing. */
  | { kind: "created"; id: string; secret: string }
  | { kind: "url_refused"; fault: WebhookUrlFault }
  | { kind: "too_many" }
  /** There is or was one with this id: its secret has been answered. */
  | { kind: "made_before" };

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
    id: newId(createdAt),
    ...wanted,
    createdAt,
    disabled: null,
    previousSecretUntil: null,
    removedAt: null,
  };
  const secret = makeWebhookSecret();
  return db.transaction(async (tx) => {
    if (await findWebhookOnRecord(tx, webhook.id)) return { kind: "made_before" };
    if ((await listWebhooks(tx)).length >= webhooksMax) return { kind: "too_many" };
    const isNew = await insertWebhook(tx, vault, webhook, secret);
    return isNew ? { kind: "created", id: webhook.id, secret } : { kind: "made_before" };
  });
}
