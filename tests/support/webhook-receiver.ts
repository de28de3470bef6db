/** A program that is told of changes: a real server of this machine, and what it was sent. */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import type { TestCertificate } from "./make-certificate";

export interface ReceivedWebhook {
  headers: Record<string, string>;
  /** Letter for letter. */
  body: string;
  type: string;
  data: Record<string, unknown>;
}

type Respond = (webhook: ReceivedWebhook, response: ServerResponse) => unknown;

export interface WebhookReceiver {
  url: string;
  /** In the order of arrival. */
  received: ReceivedWebhook[];
  /** What it answers from now on: 204 unless told otherwise. */
  answer(how: Respond): void;
  /** The kinds that it was sent, with the customer they are of. */
  told(): string[];
}

/** With a certificate it speaks https. */
export async function openReceiver(certificate?: TestCertificate): Promise<WebhookReceiver> {
  const received: ReceivedWebhook[] = [];
  let respond: Respond = (_webhook, response) => response.writeHead(204).end();
  const url = await listen(async (request, response) => {
    const webhook = await read(request);
    received.push(webhook);
    respond(webhook, response);
  }, certificate);
  return {
    url: `${url}/webhooks`,
    received,
    answer: (how) => {
      respond = how;
    },
    told: () => received.map(({ type, data }) => [type, data.customerId].filter(Boolean).join(" ")),
  };
}

/** Answers where; closed when the test is over. */
async function listen(listener: RequestListener, certificate?: TestCertificate): Promise<string> {
  const server = certificate ? createTlsServer(certificate, listener) : createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `${certificate ? "https" : "http"}://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function read(request: IncomingMessage): Promise<ReceivedWebhook> {
  let body = "";
  for await (const chunk of request.setEncoding("utf8")) body += chunk;
  const { type, data } = JSON.parse(body);
  return { headers: request.headers as Record<string, string>, body, type, data };
}
