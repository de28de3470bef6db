import { expect, test } from "vitest";
import { createDemoWebhookSender } from "~/operations/webhooks/create-demo-webhook-sender.server";
import type { WebhookAnswer } from "~/operations/webhooks/create-webhook-sender.server";

const sent: string[] = [];
const really: WebhookAnswer = { kind: "failed", fault: "not_connected" };
const sender = createDemoWebhookSender({
  async send({ url }) {
    sent.push(url);
    return really;
  },
  async close() {},
});
const send = (url: string) => sender.send({ url, headers: {}, body: "{}" });

test.each([
  "https://crm.example.org/hooks",
  "https://example.com/",
  "https://lager.example:8443/x",
  "https://a.test/",
])("the demo answers itself for %s, which is nobody's", async (url) => {
  expect(await send(url)).toMatchObject({ kind: "answered", status: 200 });
  expect(sent).toEqual([]);
});

test.each(["https://crm.autohaus.de/hooks", "http://127.0.0.1:8080/", "https://example.org.autohaus.de/"])(
  "whoever types %s means it",
  async (url) => {
    sent.length = 0;
    expect(await send(url)).toBe(really);
    expect(sent).toEqual([url]);
  },
);
