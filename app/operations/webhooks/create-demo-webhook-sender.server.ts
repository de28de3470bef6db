import type { WebhookSender } from "./create-webhook-sender.server";

/**
 * In a demo nobody is told of made-up people by accident: names that are nobody's by agreement (RFC 2606), as the cast's
 * own receiver has, are answered by the demo itself. Whoever types another name means it.
 */
export function createDemoWebhookSender(sender: WebhookSender): WebhookSender {
  return {
    send: async (message) =>
      isNobodys(message.url) ? { kind: "answered", status: 200, retryAfterMs: null } : sender.send(message),
    close: () => sender.close(),
  };
}

function isNobodys(url: string): boolean {
  return URL.canParse(url) && /(^|\.)(example(\.(com|net|org))?|invalid|test)$/.test(new URL(url).hostname);
}
