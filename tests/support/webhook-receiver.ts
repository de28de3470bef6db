/** A program that is told of changes: a real HTTP server of this machine, and what it was sent. */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

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

export async function openReceiver(): Promise<WebhookReceiver> {
  const received: ReceivedWebhook[] = [];
  let respond: Respond = (_webhook, response) => response.writeHead(204).end();
  const url = await listen(async (request, response) => {
    const webhook = await read(request);
    received.push(webhook);
    respond(webhook, response);
  });
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
async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function read(request: IncomingMessage): Promise<ReceivedWebhook> {
  let body = "";
  for await (const chunk of request.setEncoding("utf8")) body += chunk;
  const { type, data } = JSON.parse(body);
  return { headers: request.headers as Record<string, string>, body, type, data };
}
