/**
 * Sends to addresses that others chose. The name is resolved here, every address that it has is checked, and the
 * connection goes to the very address that was checked: a name that leads elsewhere the second time (DNS rebinding)
 * leads nowhere. Redirects are not followed; of an answer only the status counts.
 */
import type { LookupFunction } from "node:net";
import { Agent, request } from "undici";
import type { DeliveryFault } from "~/domain/programs/webhook";
import { checkWebhookUrl } from "./check-webhook-url";
import { AddressRefusedError, faultOfConnection } from "./fault-of-connection";
import { parseRetryAfter } from "./parse-retry-after";
import { openNameResolver, type ResolveName } from "./resolve-webhook-name.server";
import type { WebhookNetworks } from "./webhook-networks";

export interface WebhookSender {
  /** Never throws. */
  send(message: WebhookMessage): Promise<WebhookAnswer>;
  /** What is under way is broken off, and answers `stopped`. */
  close(): Promise<void>;
}

export interface WebhookMessage {
  url: string;
  headers: Record<string, string>;
  body: string;
}

export type WebhookAnswer =
  /** Whatever the status says. */
  | { kind: "answered"; status: number; retryAfterMs: number | null }
  | { kind: "failed"; fault: DeliveryFault }
  | { kind: "stopped" };

export interface WebhookSenderParts {
  networks: WebhookNetworks;
  resolve?: ResolveName;
  /** Who vouches for certificates, as PEM; absent = those that this machine trusts. */
  authorities?: string;
  connectMs?: number;
}

/** From the beginning to the end of the answer. */
export const answerMsMax = 20_000;
const bodyBytesMax = 64 * 1024;
const userAgent = "Kontaktwahl (Standard Webhooks)";

export function createWebhookSender(parts: WebhookSenderParts): WebhookSender {
  const { networks, resolve = openNameResolver(), authorities, connectMs = 5_000 } = parts;
  const openAgent = (mayReach: (address: string) => boolean) =>
    new Agent({
      connect: { lookup: lookUpChecked(resolve, mayReach), timeout: connectMs, ca: authorities },
    });
  const agents = { "https:": openAgent(networks.allows), "http:": openAgent(networks.isNamed) };
  let isClosed = false;
  return {
    async send(message) {
      if (isClosed) return { kind: "stopped" };
      if (checkWebhookUrl(message.url, networks)) return { kind: "failed", fault: "address_refused" };
      const dispatcher = agents[new URL(message.url).protocol as keyof typeof agents];
      const timeout = AbortSignal.timeout(answerMsMax);
      try {
        return await post(message, dispatcher, timeout);
      } catch (error) {
        if (isClosed) return { kind: "stopped" };
        return { kind: "failed", fault: timeout.aborted ? "timed_out" : faultOfConnection(error) };
      }
    },
    async close() {
      isClosed = true;
      await Promise.all(Object.values(agents).map((agent) => agent.destroy()));
    },
  };
}

async function post(message: WebhookMessage, dispatcher: Agent, signal: AbortSignal): Promise<WebhookAnswer> {
  const { statusCode, headers, body } = await request(message.url, {
    method: "POST",
    dispatcher,
    signal,
    headers: { "content-type": "application/json", "user-agent": userAgent, ...message.headers },
    body: message.body,
  });
  await body.dump({ limit: bodyBytesMax, signal }).catch(() => {});
  return { kind: "answered", status: statusCode, retryAfterMs: parseRetryAfter(headers["retry-after"]) };
}

/** One address that may not be reached, and the whole name is refused: it is not what it seems. */
function lookUpChecked(resolve: ResolveName, mayReach: (address: string) => boolean): LookupFunction {
  return (name, { all }, answer) => {
    resolve(name).then(
      (found) => {
        if (found.length === 0) return answer(notFound(), "");
        if (!found.every(({ address }) => mayReach(address))) return answer(new AddressRefusedError(), "");
        if (all) answer(null, found);
        else answer(null, found[0]!.address, found[0]!.family);
      },
      (error) => answer(error, ""),
    );
  };
}

function notFound(): NodeJS.ErrnoException {
  return Object.assign(new Error("The name has no address."), { code: "ENOTFOUND" });
}
