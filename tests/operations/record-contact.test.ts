import { describe, expect, test } from "vitest";
import { listOpenInvitations } from "#db/queries/invitations";
import { describeOnBothDialects } from "#tests/support/databases";
import { expectWholeChain } from "#tests/support/expect-whole-chain";
import { decide, enterCustomer, openSmallHouse } from "#tests/support/small-house";
import { type TestContext, testNow } from "#tests/support/test-context";
import { recordContact } from "~/operations/contacts/record-contact.server";
import { showLetter } from "~/operations/customers/show-letter.server";
import { makeWish } from "~/operations/wishes/make-wish.server";

const aylin = "aylin-demir";

describeOnBothDialects("recording a contact", ({ openTestContext }) => {
  /** Since noon Keller may call Aylin about advice on Tuesdays from 17 to 19 h, twice a month. */
  async function openAylin(now = testNow): Promise<TestContext> {
    const context = await openTestContext("2026-11-24T12:00:00+01:00");
    await openSmallHouse(context);
    await enterCustomer(context, "Aylin Demir", {
      people: { mode: "ranked", ranked: ["keller"] },
      topics: { advice: ["phone"] },
      hours: { phone: [{ days: [2], from: "17:00", to: "19:00" }] },
      caps: [{ max: 2, per: "P1M", sender: "staff" }],
    });
    context.setNow(now);
    return context;
  }

  test("takes its place in the cap at once, also when nobody was reached", async () => {
    const context = await openAylin();
    expect(await record(context, { outcome: "not_reached" })).toMatchObject({
      kind: "recorded",
      basis: "consent",
    });
    expect(await usedOfBudget(context)).toBe(1);
  });

  test("makes every decision made before outdated", async () => {
    const context = await openAylin();
    const before = await readRevision(context);
    await record(context);
    expect(await readRevision(context)).toBeGreaterThan(before);
  });

  test("is kept with who recorded it, in an unbroken chain", async () => {
    const context = await openAylin();
    await record(context);
    const { kind, actor, body } = (await expectWholeChain(context, aylin)).at(-1)!;
    expect(kind).toBe("contact_recorded");
    expect(actor).toEqual({ type: "staff", id: "keller" });
    expect(body.contact).toMatchObject({
      channel: "phone",
      topic: "advice",
      outcome: "reached",
      counts: true,
    });
  });

  test("of a program is kept as the program's word, not as that of a member of staff", async () => {
    const context = await openAylin();
    const sender = { type: "automated", id: "newsletter" } as const;
    await record(context, { sender, recordedBy: "newsletter" });
    const { actor } = (await expectWholeChain(context, aylin)).at(-1)!;
    expect(actor).toEqual({ type: "api", id: "newsletter" });
  });

  describe("that was not agreed", () => {
    test.each<[string, Parameters<typeof record>[1]]>([
      ["before the hour", { at: "2026-11-24T16:59:59.999+01:00" }],
      ["by somebody who was not chosen", { sender: { type: "staff", id: "wolf" } }],
      ["about something refused", { topic: "offers" }],
    ])("%s: is kept without a basis, and counts", async (_what, given) => {
      const context = await openAylin();
      expect(await record(context, given)).toMatchObject({ kind: "recorded", basis: null });
      expect(await usedOfBudget(context)).toBe(1);
    });

    test("on the last instant of the hour it was agreed", async () => {
      const context = await openAylin("2026-11-24T20:00:00+01:00");
      expect(await record(context, { at: "2026-11-24T18:59:59.999+01:00" })).toMatchObject({
        basis: "consent",
      });
      expect(await record(context, { at: "2026-11-24T19:00:00+01:00" })).toMatchObject({ basis: null });
    });

    test("the third in a month of two", async () => {
      const context = await openAylin();
      const bases = [];
      for (const minute of ["05", "06", "07"]) {
        const result = await record(context, { at: `2026-11-24T17:${minute}:00+01:00` });
        bases.push(result.kind === "recorded" && result.basis);
      }
      expect(bases).toEqual(["consent", "consent", null]);
    });
  });

  describe("that took place before something changed", () => {
    test("is judged by what was decided then: agreed, although everything was stopped since", async () => {
      const context = await openAylin("2026-11-24T17:30:00+01:00");
      await decide(context, aylin, { people: { mode: "ranked", ranked: ["keller"] } });
      expect(await record(context, { at: "2026-11-24T17:29:00+01:00" })).toMatchObject({ basis: "consent" });
      expect(await record(context, { at: "2026-11-24T17:30:00+01:00" })).toMatchObject({ basis: null });
    });

    test("not agreed, although somebody else was chosen since", async () => {
      const context = await openAylin("2026-11-24T17:30:00+01:00");
      const wolf = { type: "staff", id: "wolf" } as const;
      await decide(context, aylin, {
        people: { mode: "ranked", ranked: ["wolf"] },
        topics: { advice: ["phone"] },
      });
      expect(await record(context, { sender: wolf, at: "2026-11-24T17:29:00+01:00" })).toMatchObject({
        basis: null,
      });
      expect(await record(context, { at: "2026-11-24T17:29:00+01:00" })).toMatchObject({ basis: "consent" });
      expect(await record(context, { sender: wolf, at: "2026-11-24T17:30:00+01:00" })).toMatchObject({
        basis: "consent",
      });
    });
  });

  describe("on the customer's own wish", () => {
    /** Until 18 h, by telephone, about the contract. */
    async function openWithWish(): Promise<TestContext> {
      const context = await openAylin();
      await wish(context);
      return context;
    }

    test("does not count, and answers the wish", async () => {
      const context = await openWithWish();
      expect(await record(context, { topic: "contract" })).toMatchObject({ basis: "invitation" });
      expect(await usedOfBudget(context)).toBe(0);
      expect(await openWishes(context)).toEqual([]);
    });

    test("that reached nobody leaves the wish open", async () => {
      const context = await openWithWish();
      await record(context, { topic: "contract", outcome: "not_reached" });
      expect(await openWishes(context)).toHaveLength(1);
      expect(await usedOfBudget(context)).toBe(0);
    });

    test("is good for one contact: the next one is bound by the rules again", async () => {
      const context = await openWithWish();
      await record(context, { topic: "contract" });
      expect(await record(context, { topic: "contract" })).toMatchObject({ basis: null });
    });

    describe("of two told late, as by a program that reports its day in the evening", () => {
      const [earlier, later] = ["2026-11-24T17:20:00+01:00", "2026-11-24T17:40:00+01:00"];

      test.each([
        ["in their order", [earlier, later]],
        ["the last one first", [later, earlier]],
      ])("one is on the wish, and the other counts: %s", async (_how, instants) => {
        const context = await openWithWish();
        context.setNow("2026-11-24T20:00:00+01:00");
        const bases = [];
        for (const at of instants) bases.push(await record(context, { topic: "contract", at }));
        expect(bases).toMatchObject([{ basis: "invitation" }, { basis: null }]);
        expect(await usedOfBudget(context)).toBe(1);
      });

      test("a try before the one that answered it was on the wish, one after it was not", async () => {
        const context = await openWithWish();
        context.setNow("2026-11-24T20:00:00+01:00");
        await record(context, { topic: "contract", at: "2026-11-24T17:30:00+01:00" });
        const tried = { topic: "contract", outcome: "not_reached" } as const;
        expect(await record(context, { ...tried, at: earlier })).toMatchObject({ basis: "invitation" });
        expect(await record(context, { ...tried, at: later })).toMatchObject({ basis: null });
      });
    });

    test("answers the wish that ends first, and leaves the other", async () => {
      const context = await openWithWish();
      await wish(context, { until: "2026-11-24T17:30:00+01:00" });
      await record(context, { topic: "contract" });
      expect((await openWishes(context)).map(({ until }) => until)).toEqual([
        Date.parse("2026-11-24T18:00:00+01:00"),
      ]);
    });

    test("by somebody else than the one named answers nothing", async () => {
      const context = await openAylin();
      await wish(context, { staff: "wolf" });
      await record(context, { topic: "contract" });
      expect(await openWishes(context)).toHaveLength(1);
    });

    test("made before the wish began answers nothing", async () => {
      const context = await openWithWish();
      expect(await record(context, { topic: "contract", at: "2026-11-24T16:11:59.999+01:00" })).toMatchObject(
        { basis: null },
      );
      expect(await openWishes(context)).toHaveLength(1);
    });
  });

  describe("is refused", () => {
    test.each<[string, Parameters<typeof record>[1], string]>([
      ["in the future", { at: "2026-11-24T17:12:00.001+01:00" }, "in_the_future"],
      ["about a topic that does not exist", { topic: "horoscopes" }, "unknown_topic"],
      ["by a way that does not exist", { channel: "pigeon" }, "unknown_channel"],
      ["of somebody who is no customer", { customerId: "nobody" }, "unknown_customer"],
    ])("%s", async (_what, given, kind) => {
      const context = await openAylin();
      expect(await record(context, given)).toEqual({ kind });
      expect(await usedOfBudget(context)).toBe(0);
    });

    test("about a retired topic", async () => {
      const context = await openAylin();
      const retired = { retired_at: context.clock() };
      await context.db.writer.updateTable("topic").set(retired).where("id", "=", "advice").execute();
      expect(await record(context)).toEqual({ kind: "unknown_topic" });
    });
  });

  test("of eight recorded at the same time each counts once", async () => {
    const context = await openAylin();
    await Promise.all(Array.from({ length: 8 }, () => record(context)));
    expect(await usedOfBudget(context)).toBe(8);
    await expectWholeChain(context, aylin);
  });
});

interface Given {
  customerId?: string;
  sender?: { type: "staff" | "automated"; id: string };
  channel?: string;
  topic?: string;
  at?: string;
  outcome?: "reached" | "not_reached";
  recordedBy?: string;
}

function record(context: TestContext, given: Given = {}) {
  const { customerId = aylin, sender = { type: "staff", id: "keller" } } = given;
  const { channel = "phone", topic = "advice", outcome = "reached", recordedBy = sender.id } = given;
  const at = given.at ? Date.parse(given.at) : context.clock();
  return recordContact(context, { customerId, request: { sender, channel, topic }, at, outcome, recordedBy });
}

function wish(context: TestContext, given: { staff?: string; until?: string } = {}) {
  const { staff = null, until = "2026-11-24T18:00:00+01:00" } = given;
  return makeWish(context, {
    customerId: aylin,
    source: "wish",
    channel: "phone",
    topic: "contract",
    staff,
    from: Date.parse("2026-11-24T16:12:00+01:00"),
    until: Date.parse(until),
    note: "",
  });
}

async function openWishes({ db, clock }: TestContext) {
  return (await listOpenInvitations(db.reader, [aylin], clock())).get(aylin) ?? [];
}

async function usedOfBudget(context: TestContext): Promise<number | undefined> {
  return (await showLetter(context, aylin)).budgets[0]?.used;
}

async function readRevision({ db }: TestContext): Promise<number> {
  const customer = db.reader.selectFrom("customer").select("revision").where("id", "=", aylin);
  return (await customer.executeTakeFirstOrThrow()).revision;
}
