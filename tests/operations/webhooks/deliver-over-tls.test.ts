/** Deliveries to a receiver that speaks https, as every receiver outside of our own networks does. */
import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { testDatabases } from "#tests/support/databases";
import { fromNow, makeCertificate, type TestCertificate } from "#tests/support/make-certificate";
import { change, openWebhook, withSender, workOff } from "#tests/support/webhook-house";
import { openReceiver } from "#tests/support/webhook-receiver";
import type { WebhookSenderParts } from "~/operations/webhooks/create-webhook-sender.server";
import { showDeliveries } from "~/operations/webhooks/show-deliveries.server";

const { openTestContext } = testDatabases("sqlite");
const name = "crm.example.com";

/** The receiver has this certificate; its name leads to this machine. */
async function deliver(certificate: TestCertificate, parts: Partial<WebhookSenderParts>) {
  const resolve = async () => [{ address: "127.0.0.1", family: 4 }];
  const context = withSender(await openTestContext(new Date().toISOString()), { resolve, ...parts });
  const receiver = await openReceiver(certificate);
  const { id, secret } = await openWebhook(context, receiver.url.replace("127.0.0.1", name));
  await change(context, "consent.withdrawn", "aylin-demir");
  const outcomes = await workOff(context, id);
  const { deliveries } = (await showDeliveries(context, id, { after: null, limit: 1 }))!;
  return { outcomes, delivery: deliveries[0]!, receiver, secret };
}

test("a withdrawal arrives over https at a receiver whose certificate holds, signed", async () => {
  const certificate = makeCertificate({ name });
  const { outcomes, delivery, receiver, secret } = await deliver(certificate, {
    authorities: certificate.cert,
  });
  expect(outcomes).toEqual(["delivered"]);
  expect(delivery).toMatchObject({ state: "delivered", lastStatus: 204 });
  const [{ body, headers }] = receiver.received as [(typeof receiver.received)[0]];
  expect(headers.host).toMatch(/^crm\.example\.com:/);
  expect(new Webhook(secret).verify(body, headers)).toMatchObject({ type: "consent.withdrawn" });
});

test.each([
  ["that nobody vouches for", makeCertificate({ name }), undefined],
  ["of another name", makeCertificate({ name: "crm.example.org" }), "its own"],
  ["that is over", makeCertificate({ name, validTo: fromNow(-1) }), "its own"],
])("nothing is sent past a certificate %s", async (_which, certificate, vouched) => {
  const parts = vouched ? { authorities: certificate.cert } : {};
  const { outcomes, delivery, receiver } = await deliver(certificate, parts);
  expect(outcomes).toEqual(["postponed"]);
  expect(delivery).toMatchObject({ state: "waiting", deliveredAt: null, lastFault: "certificate_refused" });
  expect(receiver.received).toEqual([]);
});
