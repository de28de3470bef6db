import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import { landmark } from "#tests/support/landmark";
import { ownMachine } from "#tests/support/webhook-house";
import { openReceiver } from "#tests/support/webhook-receiver";
import {
  answerMsMax,
  createWebhookSender,
  type WebhookSenderParts,
} from "~/operations/webhooks/create-webhook-sender.server";
import type { ResolveName } from "~/operations/webhooks/resolve-webhook-name.server";
import { toWebhookNetworks } from "~/operations/webhooks/webhook-networks";

const body = JSON.stringify({ type: "webhook.test", data: {} });

function open(parts: Partial<WebhookSenderParts> = {}) {
  const sender = createWebhookSender({ networks: ownMachine, ...parts });
  onTestFinished(() => sender.close());
  return (url: string) => sender.send({ url, headers: {}, body });
}

/** Answers these addresses one after the other, the last one ever after. */
function resolverOf(...addresses: string[]): ResolveName {
  let asked = 0;
  return async () => {
    const address = addresses[Math.min(asked++, addresses.length - 1)]!;
    return [{ address, family: address.includes(":") ? 6 : 4 }];
  };
}

function portOf(url: string): string {
  return new URL(url).port;
}

test("connects to the very address that was checked, by the name that was asked for", async () => {
  const receiver = await openReceiver();
  const send = open({ resolve: resolverOf("127.0.0.1") });
  expect(await send(`http://crm.example.com:${portOf(receiver.url)}/`)).toMatchObject({ status: 204 });
  expect(receiver.received[0]?.headers.host).toBe(`crm.example.com:${portOf(receiver.url)}`);
});

test("reaches nobody through a name that leads to a public address first and to this machine afterwards", async () => {
  const receiver = await openReceiver();
  const loopbackIsNotNamed = toWebhookNetworks(["127.9.0.0/16"]);
  const resolve = resolverOf("127.9.0.1", "127.0.0.1");
  const send = open({ networks: loopbackIsNotNamed, resolve });
  const url = `http://rebound.example.com:${portOf(receiver.url)}/`;
  // Nobody listens at the first address, which may be reached.
  expect(await send(url)).toEqual({ kind: "failed", fault: "not_connected" });
  expect(await send(url)).toEqual({ kind: "failed", fault: "address_refused" });
  expect(receiver.received).toEqual([]);
});

test.each([
  ["loopback", ["127.0.0.1"]],
  ["this host", ["0.0.0.0"]],
  ["a public and a private address", ["93.184.215.14", "10.0.0.1"]],
  ["mapped IPv4", ["::ffff:127.0.0.1"]],
  ["the cloud's own", ["169.254.169.254"]],
  ["NAT64", ["64:ff9b::7f00:1"]],
])("a name that leads to %s leads nowhere", async (_what, addresses) => {
  const resolve: ResolveName = async () =>
    addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
  const send = open({ networks: toWebhookNetworks([]), resolve });
  expect(await send("https://crm.example.com/")).toEqual({ kind: "failed", fault: "address_refused" });
});

test("a name of the system's own that means this machine leads nowhere", async () => {
  const send = open({ networks: toWebhookNetworks([]) });
  expect(await send("https://localhost:8443/")).toEqual({ kind: "failed", fault: "address_refused" });
});

test("never travels in the open to where the operator did not say so", async () => {
  const send = open({ networks: toWebhookNetworks(["10.20.0.0/16"]), resolve: resolverOf("93.184.215.14") });
  expect(await send("http://crm.example.com/")).toEqual({ kind: "failed", fault: "address_refused" });
});

test("does not follow redirects", async () => {
  const [elsewhere, receiver] = [await openReceiver(), await openReceiver()];
  receiver.answer((_webhook, response) => response.writeHead(307, { location: elsewhere.url }).end());
  expect(await open()(receiver.url)).toMatchObject({ kind: "answered", status: 307 });
  expect(elsewhere.received).toEqual([]);
});

test("reads no more of an answer than it needs, and holds the status for what counts", async () => {
  let sent = 0;
  const receiver = await openReceiver();
  receiver.answer((_webhook, response) => {
    response.writeHead(200);
    const chunk = Buffer.alloc(64 * 1024);
    const more = () => {
      while (!response.destroyed && response.write(chunk)) sent += chunk.length;
    };
    response.on("drain", more);
    more();
  });
  expect(await open()(receiver.url)).toMatchObject({ kind: "answered", status: 200 });
  expect(sent).toBeLessThan(20 * 1024 * 1024);
});

test("waits no longer than it may for an answer, nor for its end", async () => {
  const receiver = await openReceiver();
  const send = open();
  const [noAnswer, noEnd] = [new AbortController(), new AbortController()];
  const timeout = vi.spyOn(AbortSignal, "timeout");
  onTestFinished(() => timeout.mockRestore());
  timeout.mockReturnValueOnce(noAnswer.signal).mockReturnValueOnce(noEnd.signal);
  receiver.answer(() => {});
  const unanswered = send(receiver.url);
  await expect.poll(() => receiver.received.length).toBe(1);
  noAnswer.abort();
  expect(await unanswered).toEqual({ kind: "failed", fault: "timed_out" });
  const { isReached: isAnswered, reach } = landmark();
  const answering = "undici:request:headers";
  subscribe(answering, reach);
  onTestFinished(() => void unsubscribe(answering, reach));
  receiver.answer((_webhook, response) => response.writeHead(200).write("…"));
  const unended = send(receiver.url);
  await isAnswered;
  noEnd.abort();
  expect(await unended).toMatchObject({ kind: "answered", status: 200 });
  expect(timeout.mock.calls).toEqual([[answerMsMax], [answerMsMax]]);
});

test("says why there was no answer", async () => {
  const resolve: ResolveName = async () => {
    throw Object.assign(new Error("no such name"), { code: "ENOTFOUND" });
  };
  expect(await open({ resolve })("https://crm.example.com/")).toMatchObject({ fault: "not_resolved" });
  const port = await openAndCloseServer();
  expect(await open()(`http://127.0.0.1:${port}/`)).toMatchObject({ fault: "not_connected" });
});

test("breaks off what is under way when the process ends", async () => {
  const receiver = await openReceiver();
  receiver.answer(() => {});
  const sender = createWebhookSender({ networks: ownMachine });
  const sending = sender.send({ url: receiver.url, headers: {}, body });
  await expect.poll(() => receiver.received.length).toBe(1);
  await sender.close();
  expect(await sending).toEqual({ kind: "stopped" });
});

async function openAndCloseServer(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
