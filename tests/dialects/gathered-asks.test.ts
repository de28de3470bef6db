import { expect, test } from "vitest";
import type { Database } from "#db/open-database";
import { testDatabases } from "#tests/support/databases";
import { decide, enterCustomer, openSmallHouse } from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import type { ApiClient } from "~/domain/programs/api-client";
import { askPermission } from "~/operations/permission/ask-permission.server";

/** Only there does each question ask for what is in force. */
const { openTestContext } = testDatabases("postgres");

const client: ApiClient = {
  id: "dialer",
  name: "Dialer",
  scopes: ["check", "read"],
  senders: null,
  defaultTopic: null,
  requestsPerMinute: null,
};
const open = { people: { mode: "anyone", teams: [] }, topics: { advice: ["phone"] } } as const;

async function openHouse() {
  const context = await openTestContext();
  await openSmallHouse(context);
  for (const name of ["Aylin Demir", "Bernd Oster"]) {
    await enterCustomer(context, name, {
      people: { mode: "anyone", teams: [] },
      topics: { advice: ["phone"] },
    });
  }
  return context;
}

async function ask(context: Pick<TestContext, "db" | "clock">, customer: string): Promise<string> {
  const sender = { type: "staff", id: "keller" } as const;
  const question = { sender, channel: "phone", topic: "advice", customer, at: null };
  const { answers } = await askPermission(context, client, [question]);
  return answers[0]!.allowed ? "yes" : answers[0]!.reasons.map(({ code }) => code).join(" ");
}

/** The same database, asked by `instead`. */
function askedBy(context: TestContext, instead: Database["ask"]) {
  return { ...context, db: { ...context.db, ask: instead } };
}

test("questions of one turn share a query, and each is answered for itself", async () => {
  const context = await openHouse();
  let queries = 0;
  const counted = askedBy(context, (query) => {
    queries++;
    return context.db.ask(query);
  });
  const all = ["aylin-demir", "bernd-oster", "nobody"];
  const answers = () => Promise.all([...all, ...all].map((customer) => ask(counted, customer)));
  // The first ones each read the house, the second ones find all of it kept.
  for (let time = 0; time < 2; time++) await answers();
  queries = 0;
  expect(await answers()).toEqual(["yes", "yes", "unknown_customer", "yes", "yes", "unknown_customer"]);
  expect(queries).toBe(1);
});

test("whoever comes after a commit is never told what was found before it, though a query is under way", async () => {
  const context = await openHouse();
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let isHolding = false;
  let hasFound = () => {};
  const found = new Promise<void>((resolve) => {
    hasFound = resolve;
  });
  const slow = askedBy(context, async <Row>(query: Parameters<Database["ask"]>[0]) => {
    const isHeld = isHolding;
    isHolding = false;
    const rows = (await context.db.ask(query)) as Row[];
    if (isHeld) hasFound();
    if (isHeld) await held;
    return rows;
  });
  await ask(slow, "aylin-demir");
  isHolding = true;
  const early = ask(slow, "aylin-demir");
  await found;
  await decide(context, "aylin-demir", { ...open, topics: {}, people: { mode: "anyone", teams: [] } });
  const late = ask(slow, "aylin-demir");
  letGo();
  expect([await early, await late]).toEqual(["yes", "topic_refused"]);
});

test("one that cannot be asked takes no other with it", async () => {
  const context = await openHouse();
  await Promise.all(["aylin-demir", "bernd-oster"].map((customer) => ask(context, customer)));
  const picky = askedBy(context, (query) => {
    if (JSON.stringify(query.parameters).includes("broken")) throw new Error("This cannot be asked.");
    return context.db.ask(query);
  });
  const answers = Promise.all(
    ["aylin-demir", "broken", "bernd-oster"].map((customer) => ask(picky, customer)),
  );
  expect(await answers).toEqual(["yes", "unavailable", "yes"]);
});
