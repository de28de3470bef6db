import { recordSettingChange } from "#db/queries/setting-changes";
import { resumeDeliveries } from "#db/queries/webhook-deliveries";
import { findWebhook, updateWebhook } from "#db/queries/webhooks";
import { changeKinds } from "~/domain/programs/change";
import type { SettingChanger } from "~/domain/programs/setting-change";
import type { Webhook, WebhookSetting } from "~/domain/programs/webhook";
import type { OperationContext } from "../operation-context";
import { checkWebhookUrl, type WebhookUrlFault } from "./check-webhook-url";
import type { WebhookNetworks } from "./webhook-networks";

/** What is absent stays as it is. */
export interface WebhookChanges extends Partial<Pick<Webhook, "name" | "url" | "kinds">> {
  isDisabled?: boolean;
  by: SettingChanger;
}

export type ChangeWebhookResult =
  | { kind: "changed" }
  | { kind: "unknown" }
  | { kind: "url_refused"; fault: WebhookUrlFault };

/**
 * While it is disabled nothing is sent to it, and what it wants to hear of waits. Enabled again, it is sent all of that.
 * Who changed name, address or kinds is kept on record.
 */
export async function changeWebhook(
  { db, clock, wakeJobs }: OperationContext,
  networks: WebhookNetworks,
  id: string,
  { isDisabled, by, ...change }: WebhookChanges,
): Promise<ChangeWebhookResult> {
  const fault = change.url === undefined ? null : checkWebhookUrl(change.url, networks);
  if (fault) return { kind: "url_refused", fault };
  const isKnown = await db.transaction(async (tx) => {
    const webhook = await findWebhook(tx, id);
    if (!webhook) return false;
    const at = clock();
    await updateWebhook(tx, id, { ...change, ...disabling(webhook, isDisabled, at) });
    if (webhook.disabled && isDisabled === false) await resumeDeliveries(tx, id, at);
    const [before, after] = [toSetting(webhook), toSetting({ ...webhook, ...change })];
    await recordSettingChange(tx, id, { by, at, before, after });
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

function toSetting({ name, url, kinds }: Webhook): WebhookSetting {
  return { name, url, kinds: changeKinds.filter((kind) => kinds.includes(kind)) };
}
