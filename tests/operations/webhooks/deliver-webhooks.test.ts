import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { openDatabase } from "#db/open-database";
import { recordChanges } from "#db/queries/changes";
import { describeOnBothDialects } from "#tests/support/databases";
import { decide, enterCustomer, openSmallHouse } from "#tests/support/small-house";
import { createTestContext, type TestContext } from "#tests/support/test-context";
import { change, later, openWebhook, ownMachine, withSender, workOff } from "#tests/support/webhook-house";
import { openReceiver } from "#tests/support/webhook-receiver";
import { dayMs, minuteMs } from "~/domain/time/instant";
import { changeWebhook } from "~/operations/webhooks/change-webhook.server";
import { claimDueDeliveries } from "~/operations/webhooks/claim-due-deliveries.server";
import { forgetDeliveries } from "~/operations/webhooks/forget-deliveries.server";
import { removeWebhook } from "~/operations/webhooks/remove-webhook.server";
import { replayDeliveries } from "~/operations/webhooks/replay-deliveries.server";
import { rotateWebhookSecret } from "~/operations/webhooks/rotate-webhook-secret.server";
import { showDeliveries } from "~/operations/webhooks/show-deliveries.server";
import { showWebhook, showWebhooks } from "~/operations/webhooks/show-webhooks.server";

const hourMs = 60 * minuteMs;

describeOnBothDialects("webhooks", ({ openTestContext, createTestDatabase }) => {
  /** A receiver that takes everything, and its endpoint. */
  async function open(now?: string) {
    const context = withSender(await openTestContext(now));
    const receiver = await openReceiver();
    const webhook = await openWebhook(context, receiver.url);
    return { context, receiver, ...webhook };
  }

  const listAll = async (context: TestContext, id: string) =>
    (await showDeliveries(context, id, { after: null, limit: 100 }))!.deliveries;

  test("tell of a withdrawal who and what, and nothing that names the customer", async () => {
    const { context, receiver, id } = await open();
    await openSmallHouse(context);
    const aylin = await enterCustomer(context, "Aylin Demir", {
      people: { mode: "ranked", ranked: ["keller"] },
      topics: { offers: ["email"] },
    });
    await workOff(context, id);
    receiver.received.length = 0;
    await decide(context, aylin, { people: { mode: "ranked", ranked: ["keller"] }, topics: {} });
    expect(await workOff(context, id)).toEqual(["delivered", "delivered"]);
    expect(receiver.received.map(({ body }) => JSON.parse(body))).toEqual([
      {
        type: "preference.changed",
        timestamp: "2026-11-24T16:12:00Z",
        data: { customerId: aylin, version: 2 },
      },
      {
        type: "consent.withdrawn",
        timestamp: "2026-11-24T16:12:00Z",
        data: { customerId: aylin, topics: [{ topic: "offers", channel: "email" }] },
      },
    ]);
    expect(JSON.stringify(receiver.received)).not.toMatch(/Demir|Aylin|email"? ?:/);
  });

  test("are signed as the specification says, and each attempt by its own time", async () => {
    const { context, receiver, secret, id } = await open(new Date().toISOString());
    await change(context, "consent.withdrawn", "aylin-demir");
    await workOff(context, id);
    const [{ headers, body } = expect.fail()] = receiver.received;
    expect(new Webhook(secret).verify(body, headers)).toMatchObject({ type: "consent.withdrawn" });
    expect(() => new Webhook(secret).verify(`${body} `, headers)).toThrow("No matching signature");
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(headers).toMatchObject({
      "content-type": "application/json",
      "webhook-timestamp": String(Math.floor(context.clock() / 1000)),
    });
  });

  test("are sent only what an endpoint wants to hear of, and nothing from before it was there", async () => {
    const { context, id } = await open();
    await change(context, "contact.recorded", "aylin-demir");
    const late = await openReceiver();
    await change(context, "consent.withdrawn", "aylin-demir");
    const { id: newcomer } = await openWebhook(context, late.url, ["contact.recorded"]);
    await change(context, "contact.recorded", "tom-brandt");
    await workOff(context, newcomer);
    expect(late.told()).toEqual(["contact.recorded tom-brandt"]);
    expect(await workOff(context, id)).toEqual(["delivered"]);
  });

  test("say nothing of what was rolled back", async () => {
    const { context, receiver, id } = await open();
    let told = 0;
    context.db.onChanges(() => told++);
    const failing = context.db.transaction(async (tx) => {
      await recordChanges(tx, [
        { kind: "consent.withdrawn", customerId: "a", at: context.clock(), data: {} },
      ]);
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await workOff(context, id)).toEqual([]);
    expect({ told, received: receiver.received }).toEqual({ told: 0, received: [] });
    await change(context, "consent.withdrawn", "aylin-demir");
    expect(told).toBe(1);
  });

  test("keep the order of each customer while one of them fails, and let the others pass", async () => {
    const { context, receiver, id } = await open();
    receiver.answer(({ data }, response) => {
      const isFirstOfAylin = receiver.told().length === 1;
      response.writeHead(isFirstOfAylin && data.customerId === "aylin-demir" ? 500 : 200).end();
    });
    await change(context, "preference.changed", "aylin-demir", { version: 1 });
    await change(context, "consent.withdrawn", "aylin-demir");
    await change(context, "preference.changed", "tom-brandt", { version: 1 });
    expect(await workOff(context, id)).toEqual(["postponed", "delivered"]);
    await change(context, "assignment.changed", "aylin-demir");
    expect(await workOff(context, id)).toEqual([]);
    later(context, 6_000);
    expect(await workOff(context, id)).toEqual(["delivered", "delivered", "delivered"]);
    expect(receiver.told()).toEqual([
      "preference.changed aylin-demir",
      "preference.changed tom-brandt",
      "preference.changed aylin-demir",
      "consent.withdrawn aylin-demir",
      "assignment.changed aylin-demir",
    ]);
    const ids = receiver.received.map(({ headers }) => headers["webhook-id"]);
    expect(ids[2]).toBe(ids[0]);
    expect(new Set(ids).size).toBe(4);
  });

  test("are sent again by another process once the lease of one that died is over", async () => {
    const { context, receiver, id } = await open();
    await change(context, "consent.withdrawn", "aylin-demir");
    await change(context, "assignment.changed", "aylin-demir");
    expect(await claimDueDeliveries(context, id, 8)).toHaveLength(1);
    expect(await workOff(context, id)).toEqual([]);
    later(context, minuteMs);
    expect(await workOff(context, id)).toEqual(["delivered", "delivered"]);
    expect(receiver.told()).toEqual(["consent.withdrawn aylin-demir", "assignment.changed aylin-demir"]);
  });

  test("are given up after three days and more, and sent again by hand under the same id", async () => {
    const { context, receiver, id } = await open();
    const begin = context.clock();
    receiver.answer((_webhook, response) => response.writeHead(503).end());
    await change(context, "consent.withdrawn", "aylin-demir");
    const outcomes: string[] = [];
    while (!outcomes.includes("given_up")) {
      outcomes.push(...(await workOff(context, id)));
      later(context, hourMs);
    }
    expect((context.clock() - begin) / dayMs).toBeGreaterThan(3);
    expect((context.clock() - begin) / dayMs).toBeLessThan(4.1);
    expect(await listAll(context, id)).toMatchObject([{ state: "dead", lastStatus: 503, deliveredAt: null }]);
    receiver.answer((_webhook, response) => response.writeHead(200).end());
    expect(await replayDeliveries(context, id, "dead")).toBe(1);
    expect(await workOff(context, id)).toEqual(["delivered"]);
    expect(await listAll(context, id)).toMatchObject([{ state: "delivered", deliveredAt: context.clock() }]);
    expect(new Set(receiver.received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
  });

  test("prove when something was first taken, also where it was sent again", async () => {
    const { context, receiver, id } = await open();
    await change(context, "consent.withdrawn", "aylin-demir");
    const takenAt = context.clock();
    await workOff(context, id);
    later(context, hourMs);
    const [{ id: deliveryId } = expect.fail()] = await listAll(context, id);
    expect(await replayDeliveries(context, id, { deliveryId })).toBe(1);
    expect(await workOff(context, id)).toEqual(["delivered"]);
    expect(receiver.received).toHaveLength(2);
    expect(await listAll(context, id)).toMatchObject([{ state: "delivered", deliveredAt: takenAt }]);
  });

  test("stop where the receiver answers 410 Gone, and go on when it is wanted again", async () => {
    const { context, receiver, id } = await open();
    receiver.answer((_webhook, response) => response.writeHead(410).end());
    await change(context, "consent.withdrawn", "aylin-demir");
    expect(await workOff(context, id)).toEqual(["held"]);
    expect(await showWebhook(context, id)).toMatchObject({
      disabled: { at: context.clock(), because: "gone" },
    });
    await change(context, "preference.changed", "aylin-demir");
    await change(context, "customer.erased", "tom-brandt");
    expect(await workOff(context, id)).toEqual([]);
    expect(await showWebhook(context, id)).toMatchObject({ standing: { waiting: 3, dead: 0 } });
    later(context, 10 * dayMs);
    receiver.answer((_webhook, response) => response.writeHead(502).end());
    await changeWebhook(context, ownMachine, id, { isDisabled: false, by: { clientId: "crm" } });
    expect(await workOff(context, id)).toEqual(["postponed", "postponed"]);
    later(context, hourMs);
    receiver.answer((_webhook, response) => response.writeHead(200).end());
    expect(await workOff(context, id)).toEqual(["delivered", "delivered", "delivered"]);
    expect(receiver.told().slice(-3).sort()).toEqual([
      "consent.withdrawn aylin-demir",
      "customer.erased tom-brandt",
      "preference.changed aylin-demir",
    ]);
  });

  test("go on to a new address where the old one answers 410 after it was replaced", async () => {
    const { context, receiver, id } = await open();
    const moved = `${receiver.url}/new`;
    receiver.answer(async (_webhook, response) => {
      await changeWebhook(context, ownMachine, id, { url: moved, by: { clientId: "crm" } });
      receiver.answer((_later, taken) => taken.writeHead(200).end());
      response.writeHead(410).end();
    });
    await change(context, "consent.withdrawn", "aylin-demir");
    expect(await workOff(context, id)).toEqual(["held", "delivered"]);
    expect(await showWebhook(context, id)).toMatchObject({ disabled: null, standing: { waiting: 0 } });
  });

  test("wait for an endpoint that is disabled as long as they would be kept as proof", async () => {
    const { context, id } = await open();
    await changeWebhook(context, ownMachine, id, { isDisabled: true, by: { clientId: "crm" } });
    await change(context, "consent.withdrawn", "aylin-demir");
    await change(context, "preference.changed", "aylin-demir");
    later(context, 99 * dayMs);
    await forgetDeliveries(context);
    expect(await showWebhook(context, id)).toMatchObject({ standing: { waiting: 2 } });
    later(context, 2 * dayMs);
    await forgetDeliveries(context);
    expect(await listAll(context, id)).toMatchObject([{ kind: "consent.withdrawn", state: "waiting" }]);
  });

  test("wait no longer than needed for an endpoint that answers again", async () => {
    const { context, receiver, id } = await open();
    receiver.answer((_webhook, response) => response.writeHead(502).end());
    await change(context, "consent.withdrawn", "aylin-demir");
    for (let attempt = 0; attempt < 5; attempt++) {
      await workOff(context, id);
      later(context, 3 * hourMs);
    }
    await workOff(context, id);
    expect(await showWebhook(context, id)).toMatchObject({ standing: { waiting: 1, dead: 0 } });
    receiver.answer((_webhook, response) => response.writeHead(200).end());
    later(context, 10 * minuteMs);
    expect(await workOff(context, id)).toEqual([]);
    await change(context, "preference.changed", "tom-brandt");
    expect(await workOff(context, id)).toEqual(["delivered", "delivered"]);
    expect(await showWebhook(context, id)).toMatchObject({ standing: { waiting: 0, behindSince: null } });
  });

  test("wait as long as the receiver asks for", async () => {
    const { context, receiver, id } = await open();
    receiver.answer((_webhook, response) => response.writeHead(429, { "retry-after": "3600" }).end());
    await change(context, "consent.withdrawn", "aylin-demir");
    await workOff(context, id);
    later(context, 59 * minuteMs);
    expect(await workOff(context, id)).toEqual([]);
    later(context, minuteMs);
    expect(await workOff(context, id)).toEqual(["postponed"]);
  });

  test("are signed with the old and the new secret for a day", async () => {
    const { context, receiver, id, secret } = await open();
    const rotated = await rotateWebhookSecret(context, id, null);
    const secretNow = rotated.kind === "rotated" ? rotated.secret : "";
    expect(await rotateWebhookSecret(context, id, null)).toEqual({ kind: "made_before" });
    const verify = (key: string) => {
      const { headers, body } = receiver.received.at(-1)!;
      const at = new Date(Number(headers["webhook-timestamp"]) * 1000);
      const signature = new Webhook(key).sign(headers["webhook-id"]!, at, body);
      return headers["webhook-signature"]!.split(" ").indexOf(signature);
    };
    await change(context, "consent.withdrawn", "aylin-demir");
    await workOff(context, id);
    expect([verify(secretNow), verify(secret)]).toEqual([0, 1]);
    later(context, dayMs);
    await change(context, "consent.withdrawn", "aylin-demir");
    await workOff(context, id);
    expect([verify(secretNow), verify(secret)]).toEqual([0, -1]);
  });

  test("find the proof by customer and kind", async () => {
    const { context, id } = await open();
    for (const customer of ["aylin-demir", "tom-brandt"]) {
      await change(context, "preference.changed", customer);
      await change(context, "consent.withdrawn", customer);
    }
    await workOff(context, id);
    const proof = await showDeliveries(context, id, {
      customerIds: ["aylin-demir"],
      kind: "consent.withdrawn",
      after: null,
      limit: 20,
    });
    expect(proof).toMatchObject({
      deliveries: [
        {
          kind: "consent.withdrawn",
          customerId: "aylin-demir",
          deliveredAt: context.clock(),
          lastStatus: 204,
        },
      ],
      next: null,
    });
  });

  test("stay proven when the endpoint is removed, and what had not arrived is given up", async () => {
    const { context, receiver, id } = await open();
    await change(context, "consent.withdrawn", "aylin-demir");
    await workOff(context, id);
    receiver.answer((_webhook, response) => response.writeHead(503).end());
    await change(context, "consent.withdrawn", "tom-brandt");
    await workOff(context, id);
    await removeWebhook(context, id);
    later(context, dayMs);
    expect(await workOff(context, id)).toEqual([]);
    const { deliveries } = (await showDeliveries(context, id, { after: null, limit: 20 }))!;
    expect(deliveries).toMatchObject([
      { customerId: "tom-brandt", state: "dead", deliveredAt: null, lastStatus: 503 },
      { customerId: "aylin-demir", state: "delivered", lastStatus: 204 },
    ]);
    expect(await showWebhooks(context)).toEqual([]);
    expect(await showWebhooks(context, { withRemoved: true })).toMatchObject([
      { id, removedAt: context.clock() - dayMs, standing: { waiting: 0, dead: 1 } },
    ]);
  });

  test("turn pages without losing or repeating one while more arrive", async () => {
    const { context, id } = await open();
    for (let version = 1; version <= 5; version++)
      await change(context, "preference.changed", "a", { version });
    const seen: unknown[] = [];
    let after: string | null = null;
    do {
      const page = await showDeliveries(context, id, { after, limit: 2 });
      seen.push(...page!.deliveries.map(({ data }) => data.version));
      after = page!.next;
      await change(context, "preference.changed", "a", { version: 99 });
    } while (after);
    expect(seen).toEqual([5, 4, 3, 2, 1]);
  });

  test("are shared by several processes without being sent twice at once", async () => {
    const location = await createTestDatabase();
    const processes = [1, 2, 3].map(() => withSender(createTestContext(openDatabase(location))));
    const receiver = await openReceiver();
    const { id } = await openWebhook(processes[0]!, receiver.url);
    for (let version = 1; version <= 12; version++) {
      await change(processes[0]!, "preference.changed", `c-${version % 3}`, { version });
    }
    await Promise.all(
      processes.map(async (context) => {
        while (receiver.received.length < 12) {
          await workOff(context, id);
          await new Promise((resolve) => setTimeout(resolve, 2));
        }
      }),
    );
    for (const customer of ["c-0", "c-1", "c-2"]) {
      const own = receiver.received.filter(({ data }) => data.customerId === customer);
      const versions = own.map(({ data }) => data.version as number);
      expect(versions).toEqual(versions.toSorted((one, other) => one - other));
    }
    expect(receiver.received).toHaveLength(12);
    for (const { db } of processes) await db.close();
  });
});
