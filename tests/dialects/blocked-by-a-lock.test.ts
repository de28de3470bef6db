/**
 * On PostgreSQL others may hold what is asked for, or the server falls silent. Whoever waits is told no in time, and nothing
 * stays taken by it.
 */
import { setImmediate as turn } from "node:timers/promises";
import pg from "pg";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { limitWaiting, lockCustomer } from "#db/dialects/locks";
import { countWaiting } from "#tests/support/count-waiting";
import { testDatabases } from "#tests/support/databases";
import { expectProblem } from "#tests/support/expect-problem";
import { openFaultHouse, openOwnContext, question, unavailable } from "#tests/support/fault-house";
import { outcomeWithin, putBetween, stopClock } from "#tests/support/silent-server";
import { problemWords } from "~/i18n/words/problem-words";
import { changeApiClient } from "~/operations/programs/change-api-client.server";
import { revokeApiClient } from "~/operations/programs/revoke-api-client.server";

const { createTestDatabase } = testDatabases("postgres");
/** More than there are connections. */
const askers = 20;
const claim = { customer: "aylin-demir", sender: question.subject, channel: "phone", topic: "advice" };

async function openHouse() {
  const location = await createTestDatabase();
  const context = openOwnContext(location);
  onTestFinished(() => context.db.close());
  const api = await openFaultHouse(context);
  return { ...api, hold: (statement: string) => hold(location, statement) };
}

/** Another process in the middle of a transaction. */
async function hold(location: string, statement: string) {
  const other = new pg.Client({ connectionString: location });
  await other.connect();
  onTestFinished(() => other.end());
  await other.query("begin");
  await other.query(statement);
  return {
    release: () => other.query("rollback"),
    /** How many wait for it. */
    waiting: () => countWaiting(other),
  };
}

test("questions are answered no in time, and everybody is answered again once the lock is gone", async () => {
  const { post, createKey, hold } = await openHouse();
  const ask = async () => (await post("/access/v1/evaluation", question)).json();
  expect((await ask()).decision).toBe(true);
  const newcomer = { Authorization: `Bearer ${await createKey()}` };
  const { release, waiting } = await hold("lock table customer, api_key in access exclusive mode");
  stopClock();
  const answers = Promise.all(Array.from({ length: askers }, ask));
  const refusedKey = post("/access/v1/evaluation", question, newcomer);
  const search = post("/access/v1/search/resource", { ...question, resource: { type: "customer" } });
  while ((await waiting()) === 0) await turn();
  expect(await outcomeWithin(4_000, Promise.all([answers, refusedKey]), 100)).toBe("done");
  for (const { decision, context } of await answers) {
    expect({ decision, reasons: context.reasons }).toEqual({ decision: false, reasons: [unavailable] });
  }
  await expectProblem(await refusedKey, 503);
  expect(await outcomeWithin(10_000, search)).toBe("done");
  await expectProblem(await search, 503);
  vi.useRealTimers();
  await release();
  const again = await Promise.all(Array.from({ length: askers }, ask));
  expect(again.every(({ decision }) => decision)).toBe(true);
  expect((await post("/access/v1/evaluation", question, newcomer)).status).toBe(200);
});

test("a claim that waited too long is no permit, not even when the lock is gone at last", async () => {
  const { post, context, hold } = await openHouse();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const { release, waiting } = await hold("select 1 from customer where id = 'aylin-demir' for update");
  const claimed = post("/api/v1/permits", claim, { "Idempotency-Key": "one" });
  while ((await waiting()) === 0) await turn();
  await vi.advanceTimersByTimeAsync(15_000);
  const refused = await claimed;
  await expectProblem(refused, 503);
  expect(refused.headers.get("retry-after")).toBe("2");
  const asked = await (await post("/access/v1/evaluation", question)).json();
  expect(asked.decision).toBe(true);
  await release();
  await context.db.transaction((tx) => lockCustomer(tx, "aylin-demir"));
  expect(await context.db.reader.selectFrom("permit").select("id").execute()).toEqual([]);
  vi.useRealTimers();
  expect((await post("/api/v1/permits", claim, { "Idempotency-Key": "one" })).status).toBe(201);
});

describe("whoever waits for the customer's lock is judged by what holds when their turn comes", () => {
  /** The lock is held, and let go once somebody waits for it and something has changed. */
  async function holdCustomer({ hold }: Pick<Awaited<ReturnType<typeof openHouse>>, "hold">) {
    const { release, waiting } = await hold("select 1 from customer where id = 'aylin-demir' for update");
    return async <Answer>(asked: Promise<Answer>, change: () => unknown): Promise<Answer> => {
      while ((await waiting()) === 0) await turn();
      await change();
      await release();
      return asked;
    };
  }

  async function openWaiting() {
    const house = await openHouse();
    return { ...house, whileItWaits: await holdCustomer(house) };
  }

  /** Frau Keller has claimed; Frau Lindner's word waits for the lock. */
  async function openDanger() {
    const house = await openHouse();
    const { post, createKey } = house;
    const keyOf = async (id: string) => ({
      Authorization: `Bearer ${await createKey({ id: `of-${id}`, senders: [{ type: "staff", id }] })}`,
    });
    const danger = { ...claim, topic: "danger", reason: "Bremsleitung falsch montiert" };
    const { id } = await (await post("/api/v1/permits", danger, await keyOf("keller"))).json();
    const headers = await keyOf("lindner");
    const whileItWaits = await holdCustomer(house);
    const confirm = (change: () => unknown) =>
      whileItWaits(post(`/api/v1/permits/${id}/confirm`, { confirmedBy: "lindner" }, headers), change);
    return { ...house, confirm };
  }

  test("the hours are over", async () => {
    const { post, whileItWaits, context } = await openWaiting();
    const pass = () => context.setNow("2026-11-24T20:00:00+01:00");
    const refused = await whileItWaits(post("/api/v1/permits", claim), pass);
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({ reasons: [{ code: "outside_hours" }] });
  });

  test("the company offers the topic no more", async () => {
    const { post, whileItWaits, context } = await openWaiting();
    const refused = await whileItWaits(post("/api/v1/permits", claim), async () => {
      const { writer } = context.db;
      const retired = { retired_at: context.clock() };
      await writer.updateTable("topic").set(retired).where("id", "=", "advice").execute();
      await writer
        .updateTable("company")
        .set((row) => ({ revision: row("revision", "+", 1) }))
        .execute();
    });
    expect((await expectProblem(refused, 422)).errors).toMatchObject([{ pointer: "#/topic" }]);
  });

  test("the program's keys are revoked", async () => {
    const { post, createKey, whileItWaits, context } = await openWaiting();
    const headers = { Authorization: `Bearer ${await createKey({ id: "revoked" })}` };
    const revoke = () => revokeApiClient(context, "revoked");
    await expectProblem(await whileItWaits(post("/api/v1/permits", claim, headers), revoke), 401);
    expect(await context.db.reader.selectFrom("permit").select("id").execute()).toEqual([]);
  });

  test("the program's key is over", async () => {
    const { post, createKey, whileItWaits, context } = await openWaiting();
    const expiresAt = context.clock() + 1000;
    const headers = { Authorization: `Bearer ${await createKey({ expiresAt })}` };
    const pass = () => context.setNow("2026-11-24T17:12:01+01:00");
    await expectProblem(await whileItWaits(post("/api/v1/permits", claim, headers), pass), 401);
  });

  test("the program may claim no more, or speaks for others", async () => {
    const { post, createKey, context, hold } = await openHouse();
    const facts = { name: "Dialer", defaultTopic: null, requestsPerMinute: null };
    const able = {
      ...facts,
      scopes: ["permit" as const],
      senders: [{ type: "staff" as const, id: "keller" }],
    };
    const changes = {
      "scope-missing": { scopes: ["check" as const] },
      "sender-not-allowed": { senders: [{ type: "automated" as const }] },
    };
    for (const [clientId, change] of Object.entries(changes)) {
      const headers = { Authorization: `Bearer ${await createKey({ id: clientId, ...able })}` };
      const by = { staffId: "lindner" };
      const wanted = { ...able, ...change };
      const refused = await (await holdCustomer({ hold }))(post("/api/v1/permits", claim, headers), () =>
        changeApiClient(context, { clientId, wanted, by }),
      );
      expect(await expectProblem(refused, 403)).toMatchObject({
        type: `urn:kontaktwahl:problem:${clientId}`,
      });
    }
    expect(await context.db.reader.selectFrom("permit").select("id").execute()).toEqual([]);
  });

  test("the second person's program is revoked", async () => {
    const { confirm, context } = await openDanger();
    const confirmed = await confirm(() => revokeApiClient(context, "of-lindner"));
    await expectProblem(confirmed, 401);
  });

  test("nobody has confirmed in time", async () => {
    const { confirm, context } = await openDanger();
    const confirmed = await confirm(() => context.setNow("2026-11-24T17:27:00+01:00"));
    expect((await expectProblem(confirmed, 409)).detail).toBe(problemWords.en.permit.notWaiting);
  });
});

describe("whoever comes to a customer right behind an erasure", () => {
  async function behindErasure<Answer>(
    { send, hold }: Awaited<ReturnType<typeof openHouse>>,
    ask: () => Promise<Answer>,
  ): Promise<Answer> {
    const { release, waiting } = await hold("select 1 from customer where id = 'aylin-demir' for update");
    const erased = send("DELETE", "/api/v1/customers/aylin-demir");
    while (Number(await waiting()) < 1) await turn();
    const asked = ask();
    while (Number(await waiting()) < 2) await turn();
    await release();
    expect((await erased).status).toBe(204);
    return asked;
  }

  test("makes nobody new by telling more of them under our own id", async () => {
    const house = await openHouse();
    const put = () =>
      house.send("PUT", "/api/v1/customers/aylin-demir", {
        name: { givenName: "Aylin", familyName: "Demir" },
        contactPoints: [{ kind: "email", value: "aylin.demir@mail.example" }],
      });
    await expectProblem(await behindErasure(house, put), 404);
    const named = house.context.db.reader
      .selectFrom("customer")
      .select("id")
      .where("given_name", "=", "Aylin");
    expect(await named.execute()).toEqual([]);
  });

  test("may tell of somebody of the same name and address, who is somebody new then", async () => {
    const house = await openHouse();
    const told = {
      name: { givenName: "Aylin", familyName: "Demir" },
      contactPoints: [{ kind: "email", value: "aylin.demir@mail.example" }],
    };
    expect((await house.send("PUT", "/api/v1/customers/aylin-demir", told)).status).toBe(200);
    const put = () => house.send("PUT", "/api/v1/customers/crm:4711", told);
    expect((await behindErasure(house, put)).status).toBe(201);
  });

  test("leaves no trace by looking", async () => {
    const house = await openHouse();
    await expectProblem(
      await behindErasure(house, () => house.send("GET", "/api/v1/customers/aylin-demir")),
      404,
    );
    expect(await house.context.db.reader.selectFrom("look").select("id").execute()).toEqual([]);
  });
});

test("a report that waited too long is none: the permit stands, and is reported once the lock is gone", async () => {
  const { post, send, context, hold } = await openHouse();
  const { id } = await (await post("/api/v1/permits", claim)).json();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const { release, waiting } = await hold("select 1 from customer where id = 'aylin-demir' for update");
  const reported = post(`/api/v1/permits/${id}/report`, { outcome: "reached" }, { "Idempotency-Key": "one" });
  const released = send("DELETE", `/api/v1/permits/${id}`);
  while ((await waiting()) < 2) await turn();
  await vi.advanceTimersByTimeAsync(15_000);
  for (const refused of [await reported, await released]) {
    expect((await expectProblem(refused, 503)).detail).toContain("report it again");
    expect(refused.headers.get("retry-after")).toBe("2");
  }
  await release();
  await context.db.transaction((tx) => lockCustomer(tx, "aylin-demir"));
  vi.useRealTimers();
  expect(await context.db.reader.selectFrom("permit").select("ended_at").execute()).toEqual([
    { ended_at: null },
  ]);
  const again = await post(
    `/api/v1/permits/${id}/report`,
    { outcome: "reached" },
    { "Idempotency-Key": "one" },
  );
  expect(await again.json()).toMatchObject({ outcome: "reached" });
});

test("where the server falls silent, everybody is told no in time, and answered once it speaks again", async () => {
  const { location, setSilent } = await putBetween(await createTestDatabase());
  const context = openOwnContext(location);
  onTestFinished(() => context.db.close());
  const { post, createKey } = await openFaultHouse(context);
  const newcomer = { Authorization: `Bearer ${await createKey()}` };
  const { id } = await (await post("/api/v1/permits", claim)).json();
  const report = () => post(`/api/v1/permits/${id}/report`, { outcome: "reached" });
  setSilent(true);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const asked = post("/access/v1/evaluation", question);
  const askedByNewcomer = post("/access/v1/evaluation", question, newcomer);
  const later = [post("/api/v1/permits", { ...claim, customer: "jonas-weber" }), report()];
  await turn();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await (await asked).json()).toMatchObject({ decision: false, context: { reasons: [unavailable] } });
  await expectProblem(await askedByNewcomer, 503);
  await vi.advanceTimersByTimeAsync(13_000);
  for (const refused of await Promise.all(later)) await expectProblem(refused, 503);
  vi.useRealTimers();
  setSilent(false);
  expect(await (await post("/access/v1/evaluation", question, newcomer)).json()).toMatchObject({
    decision: true,
  });
  expect(await (await report()).json()).toMatchObject({ outcome: "reached" });
  expect(await context.db.reader.selectFrom("permit").select("customer_id").execute()).toHaveLength(1);
});

test("a transaction whose patience is over gives its connection back, though the lock is held on", async () => {
  const { context, hold } = await openHouse();
  await hold("select 1 from customer where id = 'aylin-demir' for update");
  const waiting = Array.from({ length: askers }, () =>
    context.db.transaction(async (tx) => {
      await limitWaiting(tx, 100);
      await lockCustomer(tx, "aylin-demir");
    }),
  );
  for (const { status } of await Promise.allSettled(waiting)) expect(status).toBe("rejected");
  await context.db.transaction((tx) => lockCustomer(tx, "jonas-weber"));
});
