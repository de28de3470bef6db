import { findWebhook, replaceWebhookSecret } from "#db/queries/webhooks";
import { dayMs } from "~/domain/time/instant";
import type { OperationContext } from "../operation-context";
import { makeWebhookSecret } from "./sign-webhook";

const overlapMs = dayMs;

/**
 * A new secret, answered this once. For 24 hours the last one signs as well, so that the receiver can change over while
 * deliveries go on; whoever rotates again within them ends the one before the last. Null = there is no such webhook.
 */
export function rotateWebhookSecret(
  { db, vault, clock }: OperationContext,
  id: string,
): Promise<{ secret: string; previousUntil: number } | null> {
  const secret = makeWebhookSecret();
  const previousUntil = clock() + overlapMs;
  return db.transaction(async (tx) => {
    if (!(await findWebhook(tx, id))) return null;
    await replaceWebhookSecret(tx, vault, id, secret, previousUntil);
    return { secret, previousUntil };
  });
}
