import { findWebhook, updateWebhook } from "#db/queries/webhooks";
import type { Webhook } from "~/domain/programs/webhook";
import type { OperationContext } from "../operation-context";
import { checkWebhookUrl, type WebhookUrlFault } from "./check-webhook-url";
import type { WebhookNetworks } from "./webhook-networks";

/** What is absent stays as it is. */
export interface WebhookChanges extends Partial<Pick<Webhook, "name" | "url" | "kinds">> {
  isDisabled?: boolean;
}

export type ChangeWebhookResult =
  | { kind: "changed" }
  | { kind: "unknown" }
  | { kind: "url_refused"; fault: WebhookUrlFault };

/**
 * While it is disabled nothing is sent to it and nothing is kept for it; what was on its way before waits. Who missed
 * something reads it in the feed of changes.
 */
export async function changeWebhook(
  { db, clock, wakeJobs }: OperationContext,
  networks: WebhookNetworks,
  id: string,
  { isDisabled, ...change }: WebhookChanges,
): Promise<ChangeWebhookResult> {
  const fault = change.url === undefined ? null : checkWebhookUrl(change.url, networks);
  if (fault) return { kind: "url_refused", fault };
  const isKnown = await db.transaction(async (tx) => {
    const webhook = await findWebhook(tx, id);
    if (!webhook) return false;
    await updateWebhook(tx, id, { ...change, ...disabling(webhook, isDisabled, clock()) });
    return true;
  });
  if (isKnown) wakeJobs();
  return { kind: isKnown ? "changed" : "unknown" };
}

/** Disabled twice, it stays disabled since the first time. */
function disabling({ disabled }: Webhook, isDisabled: boolean | undefined, now: number) {
  if (isDisabled === undefined || isDisabled === (disabled !== null)) return {};
  return { disabled: isDisabled ? { at: now, because: "wanted" as const } : null };
}
