import pino from "pino";
import { expect, onTestFinished, test } from "vitest";
import { describeOnBothDialects } from "#tests/support/databases";
import { change, openWebhook, withSender } from "#tests/support/webhook-house";
import { openReceiver } from "#tests/support/webhook-receiver";
import { type Deliveries, startDeliveries } from "~/jobs/start-deliveries.server";
import type { DeliveryContext } from "~/operations/webhooks/attempt-delivery.server";

const silent = pino({ level: "silent" });

function start(context: DeliveryContext): Deliveries {
  const deliveries = startDeliveries(context, silent);
  const unsubscribe = context.db.onChanges(deliveries.wake);
  onTestFinished(async () => {
    unsubscribe();
    await deliveries.stop();
  });
  return deliveries;
}

describeOnBothDialects("the deliveries of a running process", ({ openTestContext }) => {
  test("begin with the commit, and an endpoint that never answers holds up no other", async () => {
    const context = withSender(await openTestContext());
    const [dead, quick] = [await openReceiver(), await openReceiver()];
    let brokenOff = 0;
    dead.answer((_webhook, response) => response.on("close", () => brokenOff++));
    await openWebhook(context, dead.url);
    await openWebhook(context, quick.url);
    start(context);
    for (let customer = 0; customer < 30; customer++) {
      await change(context, "consent.withdrawn", `c-${customer}`);
    }
    await expect.poll(() => quick.received.length, { timeout: 15_000 }).toBe(30);
    await expect.poll(() => dead.received.length).toBe(8);
    expect(brokenOff).toBe(0);
  });

  test("leave to others what they break off when they end, as if it had not been tried", async () => {
    const context = withSender(await openTestContext());
    const receiver = await openReceiver();
    receiver.answer(() => {});
    const { id } = await openWebhook(context, receiver.url);
    const deliveries = start(context);
    await change(context, "consent.withdrawn", "aylin-demir");
    await expect.poll(() => receiver.received.length).toBe(1);
    await deliveries.stop();
    const rows = await context.db.reader.selectFrom("webhook_delivery").selectAll().execute();
    expect(rows).toMatchObject([{ endpoint_id: id, attempts: 0, leased_until: null, last_fault: null }]);
    expect(rows[0]?.next_at).not.toBeNull();
  });
});
