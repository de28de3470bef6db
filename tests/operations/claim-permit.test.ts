import { describe, expect, test } from "vitest";
import { bumpCustomerRevision } from "#db/queries/customers";
import { claimAs, claimGranted, dialer } from "#tests/support/claim-as";
import { describeOnBothDialects } from "#tests/support/databases";
import { expectWholeChain } from "#tests/support/expect-whole-chain";
import { decide, enterCustomer, openSmallHouse } from "#tests/support/small-house";
import { createTestContext, type TestContext } from "#tests/support/test-context";
import { findCallWordFault } from "~/domain/permission/call-word";
import { makeCheckCode } from "~/domain/permission/check-code";
import { showLetter } from "~/operations/customers/show-letter.server";
import { findOwnPermit } from "~/operations/permits/find-own-permit.server";
import { reportPermit } from "~/operations/permits/report-permit.server";
import { setCallWord } from "~/operations/preferences/set-call-word.server";
import { makeWish } from "~/operations/wishes/make-wish.server";
import { withdrawWish } from "~/operations/wishes/withdraw-wish.server";

const danger = { topic: "danger", reason: "Bremsleitung falsch montiert" };
const byDialer = { through: dialer };
const aylin = "aylin-demir";
const minuteMs = 60_000;
const evenings = [{ days: [2 as const, 4 as const], from: "17:00", to: "19:00" }];
const choice = {
  people: { mode: "ranked" as const, ranked: ["keller"] },
  topics: { advice: ["phone"] },
  hours: { phone: evenings },
  caps: [{ max: 1, per: "P1M", sender: "staff" as const }],
};

describeOnBothDialects("claiming a permit", ({ openTestContext }) => {
  async function openAylin(now = "2026-11-24T17:12:00+01:00"): Promise<TestContext> {
    const context = await openTestContext(now);
    await openSmallHouse(context);
    await enterCustomer(context, "Aylin Demir", choice);
    return context;
  }

  test("gives the number, takes the place in the cap, and is on record without the number", async () => {
    const context = await openAylin();
    const { permit, access } = await claimGranted(context, "keller");
    expect(permit).toMatchObject({ basis: "consent", counts: true, grantedAt: context.clock() });
    expect(access.contactPoint).toEqual({ kind: "phone", value: "aylin-demir phone" });
    expect((await showLetter(context, aylin)).budgets[0]).toMatchObject({ used: 1, left: 0 });
    const records = await expectWholeChain(context, aylin);
    expect(records.at(-1)).toMatchObject({
      kind: "permit_granted",
      actor: { type: "staff", id: "keller" },
      body: { permitId: permit.id, channel: "phone", topic: "advice", basis: "consent" },
    });
    expect(JSON.stringify(records)).not.toContain("aylin-demir phone");
    expect(JSON.stringify(records)).not.toContain(access.spokenWord);
  });

  test("a second time finds the place taken", async () => {
    const context = await openAylin();
    await claimGranted(context, "keller");
    expect(await claimAs(context, "keller")).toMatchObject({
      kind: "refused",
      decision: { allowed: false, reasons: [{ code: "cap_reached" }] },
    });
  });

  test("of ten at once one gets it", async () => {
    const context = await openAylin();
    const results = await Promise.all(Array.from({ length: 10 }, () => claimAs(context, "keller")));
    expect(results.filter(({ kind }) => kind === "granted")).toHaveLength(1);
    await expectWholeChain(context, aylin);
  });

  test("finds a place taken by a machine whose clock is ahead", async () => {
    const context = await openAylin();
    const ahead = createTestContext(context.db, "2026-11-24T17:12:30+01:00");
    const { permit } = await claimGranted(ahead, "keller");
    expect(await claimAs(context, "keller")).toMatchObject({ kind: "refused" });
    const reported = {
      permitId: permit.id,
      reportedBy: permit.claimedBy,
      outcome: "reached",
      at: null,
    } as const;
    expect(await reportPermit(ahead, reported)).toMatchObject({ kind: "reported" });
    expect(await claimAs(context, "keller")).toMatchObject({ kind: "refused" });
  });

  test("makes decisions anew", async () => {
    const context = await openAylin();
    const before = await readRevision(context);
    await claimGranted(context, "keller");
    expect(await readRevision(context)).toBeGreaterThan(before);
  });

  describe("lives", () => {
    test.each<[string, string, number | undefined, number]>([
      ["a quarter of an hour", "17:12", undefined, 15],
      ["until the hours end, where that is sooner", "18:55", undefined, 5],
      ["as long as was asked", "17:12", 30 * minuteMs, 30],
      ["an hour at the most, for a call", "17:12", 600 * minuteMs, 60],
    ])("%s", async (_what, time, periodMs, minutes) => {
      const context = await openAylin(`2026-11-24T${time}:00+01:00`);
      const { permit } = await claimGranted(context, "keller", { ...(periodMs && { periodMs }) });
      expect(permit.expiresAt - context.clock()).toBe(minutes * minuteMs);
    });
  });

  describe("on the customer's own wish", () => {
    const wish = { source: "wish" as const, channel: "phone", topic: "contract", staff: null, note: "" };

    async function openWithWish() {
      const context = await openAylin();
      const from = context.clock();
      const made = await makeWish(context, {
        ...wish,
        customerId: aylin,
        from,
        until: from + 240 * minuteMs,
      });
      return { context, wishId: made.kind === "made" ? made.id : "" };
    }

    test("does not count, and holds the wish, so that nobody else answers it", async () => {
      const { context, wishId } = await openWithWish();
      const { permit } = await claimGranted(context, "wolf", { topic: "contract" });
      expect(permit).toMatchObject({ basis: "invitation", counts: false, invitationId: wishId });
      const letter = await showLetter(context, aylin);
      expect(letter.budgets[0]).toMatchObject({ used: 0 });
      expect(letter.view.facts.invitations).toEqual([]);
      expect(letter.wishes).toMatchObject([{ id: wishId }]);
      expect(await claimAs(context, "yilmaz", { topic: "contract" })).toMatchObject({ kind: "refused" });
    });

    test("gives nothing any more once the wish is withdrawn", async () => {
      const { context, wishId } = await openWithWish();
      const { permit } = await claimGranted(context, "wolf", { topic: "contract" });
      expect(await accessOf(context, permit.id, "wolf")).not.toBeNull();
      await withdrawWish(context, { customerId: aylin, id: wishId });
      expect(await accessOf(context, permit.id, "wolf")).toBeNull();
    });
  });

  describe("gives its holder the number", () => {
    test("until it expires, and nobody else ever", async () => {
      const context = await openAylin();
      const { permit } = await claimGranted(context, "keller");
      context.setNow("2026-11-24T17:26:59.999+01:00");
      expect(await accessOf(context, permit.id, "keller")).not.toBeNull();
      expect(await findOwnPermit(context, ownedBy("yilmaz", permit.id))).toBeNull();
      context.setNow("2026-11-24T17:27:00+01:00");
      expect(await accessOf(context, permit.id, "keller")).toBeNull();
    });

    test.each([
      ["stopped everything", { ...choice, topics: {} }],
      ["blocked the person", { ...choice, people: { ...choice.people, blocked: ["keller"] } }],
    ])("no longer once the customer has %s: a no holds at once", async (_what, next) => {
      const context = await openAylin();
      const { permit } = await claimGranted(context, "keller");
      await decide(context, aylin, next);
      expect(await accessOf(context, permit.id, "keller")).toBeNull();
    });

    test("no longer once the number is known to be bad", async () => {
      const context = await openAylin();
      const { permit } = await claimGranted(context, "keller");
      await context.db.writer.updateTable("contact_point").set({ bad_since: 1 }).execute();
      await context.db.transaction((tx) => bumpCustomerRevision(tx, aylin));
      expect(await accessOf(context, permit.id, "keller")).toBeNull();
    });
  });

  describe("says first", () => {
    test("the customer's own call word", async () => {
      const context = await openAylin();
      await setCallWord(context, { customerId: aylin, word: "Seerose" });
      expect((await claimGranted(context, "keller")).access.spokenWord).toBe("Seerose");
    });

    test("or two words that the customer reads as well, and that stay the same while it is open", async () => {
      const context = await openAylin();
      const { permit, access } = await claimGranted(context, "keller");
      expect(findCallWordFault(access.spokenWord)).toBeNull();
      expect((await accessOf(context, permit.id, "keller"))?.spokenWord).toBe(access.spokenWord);
      const row = await context.db.reader.selectFrom("permit").select("spoken_word").executeTakeFirst();
      expect(row?.spoken_word).not.toContain(access.spokenWord);
    });
  });

  describe("is refused", () => {
    test("like somebody who was never chosen, where there is no such customer", async () => {
      const context = await openAylin();
      await enterCustomer(context, "Karl Vogt", null, { openChannels: [] });
      const ofNobody = await claimAs(context, "keller", { customer: "nobody" });
      expect(ofNobody).toEqual(await claimAs(context, "keller", { customer: "karl-vogt" }));
      expect(ofNobody).toMatchObject({ kind: "refused" });
    });

    test.each<[string, Parameters<typeof claimAs>[2], string]>([
      ["about a topic that does not exist", { topic: "horoscopes" }, "unknown_topic"],
      ["by a way that does not exist", { channel: "pigeon" }, "unknown_channel"],
      ["because of a danger that nobody named", { topic: "danger" }, "reason_missing"],
      [
        "because of a danger, by a program for nobody in person",
        { ...byDialer, ...danger },
        "person_missing",
      ],
      [
        "because of a danger, by a machine",
        { ...danger, sender: { type: "ai", id: "bot" } },
        "person_missing",
      ],
      [
        "because of a danger, unread",
        { ...danger, sender: { type: "automated", id: "run" } },
        "person_missing",
      ],
    ])("%s", async (_what, given, kind) => {
      const context = await openAylin();
      expect(await claimAs(context, "keller", given)).toEqual({ kind });
    });

    test("and leaves no trace, not to the customer's harm either", async () => {
      const context = await openAylin("2026-11-24T16:59:59.999+01:00");
      const before = await expectWholeChain(context, aylin);
      expect(await claimAs(context, "keller")).toMatchObject({ kind: "refused" });
      expect(await expectWholeChain(context, aylin)).toEqual(before);
      expect(await context.db.reader.selectFrom("permit").selectAll().execute()).toEqual([]);
    });
  });
});

test("a check code can be spoken, whatever was drawn", () => {
  for (let drawn = 0; drawn < 64; drawn++) {
    expect(findCallWordFault(makeCheckCode(() => drawn))).toBeNull();
  }
  expect(() => makeCheckCode((bound) => bound - 1)).not.toThrow();
});

function ownedBy(staff: string, permitId: string) {
  return { permitId, holder: { type: "staff" as const, id: staff }, issuer: null };
}

async function accessOf(context: TestContext, permitId: string, staff: string) {
  return (await findOwnPermit(context, ownedBy(staff, permitId)))?.access;
}

async function readRevision({ db }: TestContext): Promise<number> {
  const customer = db.reader.selectFrom("customer").select("revision").where("id", "=", aylin);
  return (await customer.executeTakeFirstOrThrow()).revision;
}
