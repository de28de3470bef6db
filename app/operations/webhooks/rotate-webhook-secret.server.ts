import { findWebhook, replaceWebhookSecret } from "#db/queries/webhooks";
import { dayMs } from "~/domain/time/instant";
import type { OperationContext } from "../operation-context";
import { makeWebhookSecret } from "./sign-webhook";

const overlapMs = dayMs;

export type RotateWebhookSecretResult =
  | { kind: "rotated"; secret: string; previousUntil: number }
  | { kind: "unknown" }
  /** It has been rotated since. */
  | { kind: "made_before" };

/**
 * A new secret, answered this once. For 24 hours the last one signs as well, so that the receiver can change over while
 * deliveries go on; whoever rotates again within them ends the one before the last. `seen`: the webhook's
 * `previousSecretUntil` as the form that asks for it saw it, so that a form that is sent twice rotates once.
 */
export function rotateWebhookSecret(
  { db, vault, clock }: OperationContext,
  id: string,
  seen?: number | null,
): Promise<RotateWebhookSecretResult> {
  const secret = makeWebhookSecret();
  const previousUntil = clock() + overlapMs;
  return db.transaction(async (tx) => {
    if (!(await findWebhook(tx, id))) return { kind: "unknown" };
    const isRotated = await replaceWebhookSecret(tx, vault, id, secret, { previousUntil, seen });
    return isRotated ? { kind: "rotated", secret, previousUntil } : { kind: "made_before" };
  });
}
