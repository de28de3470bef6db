import type { WebhookUrlFault } from "~/operations/webhooks/check-webhook-url";
import type { Problem } from "../../problem";

/** What the doors of webhooks refuse, each in the same words. */
export const noSuchWebhook: Problem = { kind: "not-found", detail: "There is no such webhook." };

export const noSuchDelivery: Problem = { kind: "not-found", detail: "This webhook has no such delivery." };

const urlFaults: Record<WebhookUrlFault, string> = {
  not_an_address: "This is no address.",
  not_https: "Only https is spoken.",
  with_credentials: "An address that holds a user name or a password is not taken.",
  port_refused: "Take port 443, or one from 1024 on.",
  address_refused: "This address is not public.",
};

export function urlRefused(fault: WebhookUrlFault): Problem {
  const errors = [{ detail: urlFaults[fault], pointer: "#/url" }];
  return { kind: "body-invalid", detail: "The faults are listed as errors.", errors };
}
