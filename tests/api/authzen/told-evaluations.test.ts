import { expect, test } from "vitest";
import { openDatabase } from "#db/open-database";
import { describeOnBothDialects } from "#tests/support/databases";
import { decide, enterCustomer, openSmallHouse } from "#tests/support/small-house";
import { createTestContext, type TestContext } from "#tests/support/test-context";
import { type Asker, evaluateAll } from "~/api/authzen/evaluate";
import type { Preferences } from "~/domain/preference/preference";
import type { ApiClient } from "~/domain/programs/api-client";
import type { AskedQuestion } from "~/operations/permission/ask-permission.server";

const client: ApiClient = {
  id: "dialer",
  name: "Dialer",
  scopes: ["check"],
  senders: null,
  defaultTopic: "advice",
  requestsPerMinute: null,
};
const german: Asker = { client, languages: ["de"] };
const both: Asker = { client, languages: ["en", "de"] };
const reading: Asker = { client: { ...client, id: "crm", scopes: ["check", "read"] }, languages: ["de"] };

const aylin: Omit<Preferences, "timeZone"> = {
  people: { mode: "ranked", ranked: ["keller"], blocked: ["wolf"] },
  topics: { advice: ["phone", "email"] },
  hours: { phone: [{ days: [2, 4], from: "17:00", to: "19:00" }] },
  caps: [{ max: 2, per: "P1M" }],
};
const jonas: Omit<Preferences, "timeZone"> = { people: { mode: "anyone" }, topics: { advice: ["phone"] } };

const about = (
  customer: string,
  sender: string,
  channel: string,
  at: number | null = null,
): AskedQuestion => ({
  customer,
  sender: { type: "staff", id: sender },
  channel,
  topic: null,
  at,
});
const questions = [
  about("aylin-demir", "keller", "phone"),
  about("aylin-demir", "keller", "email"),
  about("aylin-demir", "wolf", "phone"),
  about("jonas-weber", "keller", "phone"),
  about("nobody", "keller", "phone"),
  about("aylin-demir", "keller", "phone", Date.parse("2026-11-26T17:30:00Z")),
];

/** Around the hours of a Tuesday, over midnight, and days later. */
const instants = [
  "2026-11-24T15:59:59.999Z",
  "2026-11-24T16:00:00Z",
  "2026-11-24T16:00:00.001Z",
  // A clock may be set back.
  "2026-11-24T15:59:59.999Z",
  "2026-11-24T17:59:59.999Z",
  "2026-11-24T18:00:00Z",
  "2026-11-24T22:59:59Z",
  "2026-11-24T23:00:00Z",
  "2026-11-25T12:00:00Z",
  "2026-11-26T16:30:00Z",
  "2026-12-24T16:30:00Z",
];

describeOnBothDialects("an evaluation that is told again", ({ createTestDatabase }) => {
  async function openHouse() {
    const location = await createTestDatabase();
    const context = createTestContext(openDatabase(location));
    await openSmallHouse(context);
    await enterCustomer(context, "Aylin Demir", aylin);
    await enterCustomer(context, "Jonas Weber", jonas);
    return { location, context };
  }

  /** By a process that was never asked before. */
  async function askAfresh(location: string, now: string, asker: Asker): Promise<string[]> {
    const fresh = createTestContext(openDatabase(location), now);
    const jsons = await ask(fresh, asker);
    await fresh.db.close();
    return jsons;
  }

  async function ask(context: TestContext, asker: Asker): Promise<string[]> {
    return (await evaluateAll(context, asker, questions)).map(({ json }) => Buffer.concat(json).toString());
  }

  test("is what a process that was never asked before tells, at every instant and to everybody", async () => {
    const { location, context } = await openHouse();
    for (const now of instants) {
      context.setNow(now);
      for (const asker of [german, both, reading]) {
        const fresh = await askAfresh(location, now, asker);
        for (let times = 0; times < 3; times++) expect(await ask(context, asker)).toEqual(fresh);
      }
    }
    await context.db.close();
  });

  test("ends with the next choice, whichever process takes it", async () => {
    const { location, context } = await openHouse();
    const other = createTestContext(openDatabase(location));
    context.setNow("2026-11-24T16:30:00Z");
    for (let times = 0; times < 3; times++)
      expect((await ask(context, german))[0]).toContain('"decision":true');
    await decide(other, "aylin-demir", { ...aylin, pauses: [{ from: "2026-11-24", to: null }] });
    // As whoever was told of the change would: in a later turn.
    await new Promise(setImmediate);
    expect((await ask(context, german))[0]).toContain('"paused"');
    await Promise.all([context.db.close(), other.db.close()]);
  });
});
