import type { WebhookUrlFault } from "~/operations/webhooks/check-webhook-url";
import { pointAt } from "../../point-at";
import type { Problem } from "../../problem";

/** What the doors of webhooks refuse, each in the same words. */
export const noSuchWebhook: Problem = { kind: "not-found", detail: (say) => say.webhook.unknown };

export const noSuchDelivery: Problem = { kind: "not-found", detail: (say) => say.webhook.noSuchDelivery };

export function urlRefused(fault: WebhookUrlFault): Problem {
  return pointAt("url", (say) => say.webhook.url[fault]);
}
