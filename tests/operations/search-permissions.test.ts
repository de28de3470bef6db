import fc from "fast-check";
import { expect, test } from "vitest";
import { claimAs } from "#tests/support/claim-as";
import { describeOnBothDialects } from "#tests/support/databases";
import { crm } from "#tests/support/reading-client";
import { decide, enterCustomer, openSmallHouse } from "#tests/support/small-house";
import { houseIds, type SomeChoice, settleHouse, someHouse } from "#tests/support/some-house";
import type { TestContext } from "#tests/support/test-context";
import type { Sender } from "~/domain/permission/permission";
import type { ApiClient } from "~/domain/programs/api-client";
import { formatInstant } from "~/domain/time/instant";
import { eraseCustomer } from "~/operations/customers/erase-customer.server";
import { type AskedQuestion, askPermission } from "~/operations/permission/ask-permission.server";
import { type Search, searchPermissions } from "~/operations/permission/search-permissions.server";
import { createApiClient } from "~/operations/programs/create-api-client.server";

const minuteMs = 60_000;
const ways = [...houseIds.channels, "fax"];
const robots: Sender[] = [
  { type: "automated", id: "newsletter" },
  { type: "ai", id: "assistant" },
];
const senders: Sender[] = [
  ...[...houseIds.staff, "nobody"].map((id) => ({ type: "staff", id }) as const),
  ...robots,
];

/** Page by page to the end. */
async function searchAll(context: TestContext, search: Search): Promise<string[]> {
  const keys: string[] = [];
  for (let token: string | null = null; token !== ""; ) {
    const page = await searchPermissions(context, crm, search, {
      token,
      limit: token === null ? 3 : null,
    });
    if (page.kind !== "found") throw new Error(page.kind);
    keys.push(...page.keys);
    token = page.nextToken;
  }
  return keys;
}

describeOnBothDialects("a search", ({ dialect, openTestContext }) => {
  test("finds those to whom a single question says yes, no more and no fewer, in any house", async () => {
    await fc.assert(
      fc.asyncProperty(someHouse, someTopic, someTime, async (house, topic, ahead) => {
        const context = await openTestContext();
        const customers = await settleHouse(context, house);
        for (const { type, id } of robots) {
          const senders = [{ type, id }];
          await createApiClient(context, { name: id, scopes: ["check"], senders, expiresAt: null });
        }
        const at = ahead === 0 ? null : context.clock() + ahead;
        await expectWhom(context, customers, topic, at);
        await expectWhoAndHow(context, ["nobody-at-all", ...customers.slice(-2)], topic, at);
      }),
      { numRuns: dialect === "sqlite" ? 6 : 2 },
    );
  });

  test("for whoever may contact finds a program by its own name, where it is bound to none", async () => {
    const context = await openTestContext();
    await openSmallHouse(context);
    const choice = { people: { mode: "nobody" as const, ai: ["email"] }, topics: { advice: ["email"] } };
    const customer = await enterCustomer(context, "Aylin Demir", choice);
    const bindings: ApiClient["senders"][] = [
      null,
      [{ type: "ai" }],
      [{ type: "ai", id: "helper" }],
      [{ type: "automated" }],
    ];
    const own: string[] = [];
    for (const [place, senders] of bindings.entries()) {
      const created = await createApiClient(context, {
        name: `${place}`,
        scopes: ["check"],
        senders,
        expiresAt: null,
      });
      if (created.kind !== "created") throw new Error(created.kind);
      own.push(created.id);
    }
    const question = { customer, channel: "email", topic: "advice", at: null };
    const found = await searchAll(context, { for: "subject", question, type: "ai" });
    expect(found.sort()).toEqual([own[0], own[1], "helper"].sort());
  });

  test("shows nobody twice and misses nobody to whom it applied all along, whatever changes between its pages", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someChanges, { minLength: 12, maxLength: 12 }), async (gaps) => {
        const context = await openTestContext();
        await openSmallHouse(context);
        const town = new Town(context);
        for (let number = 0; number < 12; number++) await town.settle(number % 4 === 3 ? closed : open);
        const { pages, applied } = await town.searchWhile(gaps);
        const found = pages.flat();
        expect(new Set(found).size).toBe(found.length);
        const always = applied.reduce((all, now) => all.filter((id) => now.includes(id)));
        expect(found).toEqual(expect.arrayContaining(always));
        for (const [page, keys] of pages.entries())
          expect(applied[page]).toEqual(expect.arrayContaining(keys));
      }),
      { numRuns: dialect === "sqlite" ? 8 : 2 },
    );
  });
});

const open: SomeChoice = {
  people: { mode: "ranked", ranked: ["keller"] },
  topics: { advice: ["phone"] },
  caps: [{ max: 1, per: "P1M" }],
};
const closed: SomeChoice = { ...open, topics: {} };
const call = { sender: { type: "staff", id: "keller" }, channel: "phone", topic: "advice" } as const;
const changes = ["arrives", "is erased", "allows it", "allows nothing", "is called", "time goes by"] as const;

/** Whom may Frau Keller call for advice, while the people of the town go on living. */
class Town {
  readonly #people: string[] = [];
  #choices = 0;

  constructor(readonly context: TestContext) {}

  /** Names are drawn so that newcomers come before, among and behind those who are here. */
  async settle(choice: SomeChoice): Promise<void> {
    const place = (this.#people.length * 37) % 100;
    this.#people.push(await enterCustomer(this.context, `Kunde ${String(place).padStart(2, "0")}`, choice));
  }

  /** Every page, and beside it to whom it applied when the page was asked for, at the instant of the search. */
  async searchWhile(gaps: [Change, number][][]): Promise<{ pages: string[][]; applied: string[][] }> {
    const { context } = this;
    const [pages, applied]: [string[][], string[][]] = [[], []];
    const at = context.clock();
    const search = { for: "resource", question: { ...call, at: null }, type: "customer" } as const;
    for (let token: string | null = null; token !== ""; ) {
      const asked = this.#people.map((customer) => ({ ...call, customer, at, judgedBy: "now" as const }));
      applied.push(await listAllowed(context, asked, ({ customer }) => customer!));
      const page = await searchPermissions(context, crm, search, { token, limit: 2 });
      if (page.kind !== "found") throw new Error(page.kind);
      pages.push(page.keys);
      token = page.nextToken;
      for (const change of gaps[pages.length - 1] ?? []) await this.#live(...change);
    }
    return { pages, applied };
  }

  async #live(change: Change, drawn: number): Promise<void> {
    const { context } = this;
    const who = this.#people[drawn % this.#people.length]!;
    if (change === "arrives") return this.settle(open);
    if (change === "time goes by") return context.setNow(formatInstant(context.clock() + minuteMs));
    if (!(await isHere(context, who))) return;
    if (change === "is erased") await eraseCustomer(context, { reference: { id: who }, recordedBy: "crm" });
    // Words of their own make it a choice of its own, whatever was chosen before.
    const notes = { advice: `${++this.#choices}` };
    if (change === "allows it") await decide(context, who, { ...open, notes });
    if (change === "allows nothing") await decide(context, who, { ...closed, notes });
    if (change === "is called") await claimAs(context, "keller", { customer: who });
  }
}

async function isHere({ db }: TestContext, id: string): Promise<boolean> {
  const row = await db.reader
    .selectFrom("customer")
    .select("erased_at")
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.erased_at === null;
}

type Change = "arrives" | "is erased" | "allows it" | "allows nothing" | "is called" | "time goes by";

const someChanges = fc.array(fc.tuple(fc.constantFrom<Change>(...changes), fc.nat()), {
  minLength: 1,
  maxLength: 4,
});

const someTopic = fc.constantFrom(...houseIds.topics);
/** Now, when the windows of the evening are over, and tomorrow at noon. */
const someTime = fc.constantFrom(0, 0, 50 * minuteMs, 19 * 60 * minuteMs);

async function expectWhom(context: TestContext, customers: string[], topic: string, at: number | null) {
  for (const sender of senders) {
    for (const channel of ways) {
      const found = await searchAll(context, {
        for: "resource",
        question: { sender, channel, topic, at },
        type: "customer",
      });
      const asked = customers.map((customer) => ({ sender, channel, topic, at, customer }));
      expect(found, `whom ${sender.id} ${channel} ${topic}`).toEqual(
        await listAllowed(context, asked, ({ customer }) => customer!),
      );
    }
  }
}

async function expectWhoAndHow(context: TestContext, customers: string[], topic: string, at: number | null) {
  for (const customer of customers) {
    for (const channel of ways) {
      for (const type of ["staff", "automated", "ai"]) {
        const found = await searchAll(context, {
          for: "subject",
          question: { channel, customer, topic, at },
          type,
        });
        const asked = senders
          .filter((one) => one.type === type)
          .map((sender) => ({ sender, channel, topic, at, customer }));
        expect(found, `who ${type} ${channel} ${customer} ${topic}`).toEqual(
          await listAllowed(context, asked, ({ sender }) => sender.id),
        );
      }
    }
    for (const sender of senders) {
      const found = await searchAll(context, { for: "action", question: { sender, customer, topic, at } });
      const asked = ways.map((channel) => ({ sender, channel, topic, at, customer }));
      expect(found, `how ${sender.id} ${customer} ${topic}`).toEqual(
        await listAllowed(context, asked, ({ channel }) => channel),
      );
    }
  }
}

/** Those of the questions that are answered with yes, by their keys in order. */
async function listAllowed(
  context: TestContext,
  questions: AskedQuestion[],
  toKey: (question: AskedQuestion) => string,
): Promise<string[]> {
  const { answers } = await askPermission(context, crm, questions);
  return questions
    .filter((_, index) => answers[index]!.allowed)
    .map(toKey)
    .toSorted();
}
