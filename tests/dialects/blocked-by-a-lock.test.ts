/** On PostgreSQL others may hold what is asked for. Whoever waits is told no in time, and nothing stays taken by it. */
import { setImmediate as turn } from "node:timers/promises";
import pg from "pg";
import { expect, onTestFinished, test, vi } from "vitest";
import { limitWaiting, lockCustomer } from "#db/dialects/locks";
import { testDatabases } from "#tests/support/databases";
import { expectProblem } from "#tests/support/expect-problem";
import { openFaultHouse, openOwnContext, question, unavailable } from "#tests/support/fault-house";

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
    async waiting(): Promise<number> {
      const { rows } = await other.query("select count(*) as count from pg_locks where not granted");
      return rows[0].count;
    },
  };
}

test("questions are answered no in time, and everybody is answered again once the lock is gone", async () => {
  const { post, createKey, hold } = await openHouse();
  const ask = async () => (await post("/access/v1/evaluation", question)).json();
  expect((await ask()).decision).toBe(true);
  const newcomer = { Authorization: `Bearer ${await createKey()}` };
  const { release } = await hold("lock table customer, api_key in access exclusive mode");
  const startedAt = performance.now();
  const answers = Promise.all(Array.from({ length: askers }, ask));
  const others = Promise.all([
    post("/access/v1/search/resource", { ...question, resource: { type: "customer" } }),
    post("/access/v1/evaluation", question, newcomer),
  ]);
  for (const { decision, context } of await answers) {
    expect({ decision, reasons: context.reasons }).toEqual({ decision: false, reasons: [unavailable] });
  }
  expect(performance.now() - startedAt).toBeLessThan(4_000);
  for (const refused of await others) await expectProblem(refused, 503);
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
