import { describe, expect, test } from "vitest";
import { claimAs } from "#tests/support/claim-as";
import { describeOnBothDialects } from "#tests/support/databases";
import { expectWholeChain } from "#tests/support/expect-whole-chain";
import { decide, enterCustomer, getStaff, openSmallHouse, sendOnLeave } from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import type { Preferences } from "~/domain/preference/preference";
import { recordContact } from "~/operations/contacts/record-contact.server";
import { eraseCustomer } from "~/operations/customers/erase-customer.server";
import { showCustomerToStaff } from "~/operations/customers/show-customer-to-staff.server";
import { showLetter } from "~/operations/customers/show-letter.server";
import { showOpenQuestions } from "~/operations/customers/show-open-questions.server";
import { answerMissedCall } from "~/operations/wishes/answer-missed-call.server";
import { answerStandIn, takeBackStandIn } from "~/operations/wishes/answer-stand-in.server";
import { listMissedWishes } from "~/operations/wishes/list-missed-wishes.server";
import { makeWish, type Wish } from "~/operations/wishes/make-wish.server";
import { layWishAside, renewWish } from "~/operations/wishes/renew-wish.server";
import { withdrawWish } from "~/operations/wishes/withdraw-wish.server";

const customerId = "aylin-demir";
const tonight = { from: at("2026-11-24T18:00:00+01:00"), until: at("2026-11-24T20:00:00+01:00") };
const choice: Omit<Preferences, "timeZone"> = {
  people: { mode: "ranked", ranked: ["keller"], whenAway: "wait" },
  topics: { advice: ["phone"] },
  hours: { phone: [{ days: [2, 4], from: "17:00", to: "19:00" }] },
  caps: [{ max: 1, per: "P1M" }],
};

describeOnBothDialects("what wishes and calls leave to the customer to say", ({ openTestContext }) => {
  async function openHouse(): Promise<TestContext> {
    const context = await openTestContext();
    await openSmallHouse(context);
    await enterCustomer(context, "Aylin Demir", choice);
    return context;
  }

  describe("the owner of a wish is away", () => {
    /** Frau Keller is away until Friday; Herr Yilmaz is her deputy. */
    async function openAway(given: Partial<Wish> = {}) {
      const context = await openHouse();
      await sendOnLeave(context, "keller", { from: "2026-11-24", to: "2026-11-27" });
      return { context, id: await wish(context, given) };
    }

    test("the customer is asked whether the deputy may, and told when she is back", async () => {
      const { context } = await openAway();
      expect((await showOpenQuestions(context, customerId)).standIns).toMatchObject([
        {
          owner: "keller",
          standIn: "yilmaz",
          waits: { from: at("2026-11-30T18:00:00+01:00"), until: at("2026-11-30T20:00:00+01:00") },
        },
      ]);
    });

    test("until the customer says so, the wish is nobody's but hers", async () => {
      const { context } = await openAway();
      context.setNow("2026-11-24T18:30:00+01:00");
      expect(
        await showCustomerToStaff(context, { staff: await getStaff(context, "yilmaz"), customerId }),
      ).toBeNull();
      expect((await claimAs(context, "yilmaz", { topic: "contract" })).kind).toBe("refused");
    });

    test("a yes gives this one wish to the deputy, for one contact, with the customer's own words", async () => {
      const { context, id } = await openAway({ note: "Zur Rückgabe" });
      expect(await answerStandIn(context, { customerId, id, standIn: "yilmaz" })).toBe(true);
      context.setNow("2026-11-24T18:30:00+01:00");
      const seen = await showCustomerToStaff(context, {
        staff: await getStaff(context, "yilmaz"),
        customerId,
      });
      expect(seen?.wishes).toMatchObject([{ note: "Zur Rückgabe", isHandedOver: true }]);
      expect((await showOpenQuestions(context, customerId)).standIns).toEqual([]);
      expect((await claimAs(context, "keller", { topic: "contract" })).kind).toBe("refused");
      expect(await claimAs(context, "yilmaz", { topic: "contract" })).toMatchObject({
        kind: "granted",
        permit: { basis: "invitation" },
      });
    });

    test("a no lets it wait for the day on which she is back, and is not asked about again", async () => {
      const { context, id } = await openAway();
      expect(await answerStandIn(context, { customerId, id, standIn: null })).toBe(true);
      context.setNow("2026-11-24T18:30:00+01:00");
      expect((await claimAs(context, "yilmaz", { topic: "contract" })).kind).toBe("refused");
      expect((await showOpenQuestions(context, customerId)).standIns).toEqual([]);
      context.setNow("2026-11-30T18:30:00+01:00");
      expect((await claimAs(context, "keller", { topic: "contract" })).kind).toBe("granted");
    });

    test.each(["yilmaz", null])(
      "answered %s it is taken back with one tap, and asked about again",
      async (standIn) => {
        const { context, id } = await openAway();
        await answerStandIn(context, { customerId, id, standIn });
        const [answered] = (await showLetter(context, customerId)).wishes;
        expect(answered).toMatchObject({ takenBackTo: "keller" });
        expect(await takeBackStandIn(context, { customerId, id: answered!.id })).toBe(true);
        const [again, ...others] = (await showLetter(context, customerId)).wishes;
        expect(others).toEqual([]);
        expect(again).toMatchObject({ staff: "keller", ...tonight });
        expect((await showOpenQuestions(context, customerId)).standIns).toHaveLength(1);
        expect(await takeBackStandIn(context, { customerId, id: again!.id })).toBe(false);
      },
    );

    test("a person whom the customer was not told of is given nothing", async () => {
      const { context, id } = await openAway();
      expect(await answerStandIn(context, { customerId, id, standIn: "wolf" })).toBe(false);
      await enterCustomer(context, "Karl Vogt", choice);
      expect(await answerStandIn(context, { customerId: "karl-vogt", id, standIn: "yilmaz" })).toBe(false);
      await withdrawWish(context, { customerId, id });
      expect(await answerStandIn(context, { customerId, id, standIn: "yilmaz" })).toBe(false);
    });

    test("a blocked deputy is never offered, and waiting still is", async () => {
      const { context } = await openAway();
      await decide(context, customerId, { ...choice, people: { ...choice.people, blocked: ["yilmaz"] } });
      expect((await showOpenQuestions(context, customerId)).standIns).toMatchObject([
        { owner: "keller", standIn: null },
      ]);
    });

    test("of somebody who does not look after the customer, the day of return is not told", async () => {
      const { context } = await openAway();
      await decide(context, customerId, { ...choice, people: { mode: "nobody" } });
      expect((await showOpenQuestions(context, customerId)).standIns).toMatchObject([{ waits: null }]);
    });

    test("nobody asks where she is there for part of the time, or the customer has a stand-in by choice", async () => {
      const { context } = await openAway({ until: at("2026-12-01T10:00:00+01:00") });
      expect((await showOpenQuestions(context, customerId)).standIns).toEqual([]);
      await decide(context, customerId, { ...choice, people: { ...choice.people, whenAway: "deputy" } });
      await wish(context, { staff: null });
      expect((await showOpenQuestions(context, customerId)).standIns).toEqual([]);
      const seen = await showCustomerToStaff(context, {
        staff: await getStaff(context, "yilmaz"),
        customerId,
      });
      expect(seen?.wishes).toHaveLength(1);
    });

    test("each answer stands in the evidence, and goes when the customer is erased", async () => {
      const { context, id } = await openAway();
      await answerStandIn(context, { customerId, id, standIn: "yilmaz" });
      const records = (await expectWholeChain(context, customerId)).slice(-2);
      expect(records).toMatchObject([
        { kind: "invitation_withdrawn", body: { id }, actor: { type: "customer" } },
        { kind: "invitation_made", body: { replaces: id, invitation: { staff: "yilmaz" } } },
      ]);
      await eraseCustomer(context, { reference: { id: customerId }, recordedBy: "crm" });
      expect(await context.db.reader.selectFrom("wish").selectAll().execute()).toEqual([]);
    });
  });

  describe("nobody was in touch about a wish", () => {
    async function openUnanswered() {
      const context = await openHouse();
      const id = await wish(context);
      context.setNow("2026-11-24T20:00:00+01:00");
      return { context, id };
    }
    const again = { from: at("2026-11-25T18:00:00+01:00"), until: at("2026-11-25T20:00:00+01:00") };

    test("the customer is told so, and asks again for the same hours with one tap", async () => {
      const { context, id } = await openUnanswered();
      expect((await showOpenQuestions(context, customerId)).unanswered).toMatchObject([
        { wish: { id }, again: { ...again, staff: "keller" } },
      ]);
      expect(await renewWish(context, { customerId, id, from: again.from + 1 })).toBe(false);
      expect(await renewWish(context, { customerId, id, from: again.from })).toBe(true);
      expect(await renewWish(context, { customerId, id, from: again.from })).toBe(false);
      expect((await showOpenQuestions(context, customerId)).unanswered).toEqual([]);
      expect((await showLetter(context, customerId)).wishes).toMatchObject([again]);
    });

    test("the leads see it with whose it was, the longest overdue first, until it is asked anew or laid aside", async () => {
      const { context, id } = await openUnanswered();
      await enterCustomer(context, "Stefan Kurz", { people: { mode: "nobody" }, topics: {} });
      const later = {
        customerId: "stefan-kurz",
        staff: null,
        from: context.clock(),
        until: context.clock() + 3_600_000,
      };
      const other = await wish(context, later);
      const missed = async () =>
        (await listMissedWishes(context)).missed.map(({ wish, owner, customer }) => [
          wish.id,
          owner,
          customer.familyName,
        ]);
      expect(await missed()).toEqual([[id, "keller", "Demir"]]);
      context.setNow("2026-11-24T21:00:00+01:00");
      expect(await missed()).toEqual([
        [id, "keller", "Demir"],
        [other, null, "Kurz"],
      ]);
      await layWishAside(context, { customerId, id });
      expect(await missed()).toEqual([[other, null, "Kurz"]]);
      context.setNow("2026-12-08T21:00:00+01:00");
      expect(await missed()).toEqual([]);
    });

    test("laid aside it is not told again, and after fourteen days not either", async () => {
      const { context, id } = await openUnanswered();
      await layWishAside(context, { customerId, id });
      expect((await showOpenQuestions(context, customerId)).unanswered).toEqual([]);
      await wish(context, { from: context.clock(), until: context.clock() + 3_600_000 });
      context.setNow("2026-12-08T21:00:00+01:00");
      expect((await showOpenQuestions(context, customerId)).unanswered).toEqual([]);
    });

    test.each(["withdrawn", "reached", "not_reached"] as const)(
      "nothing is said of one that was %s",
      async (end) => {
        const context = await openHouse();
        const id = await wish(context, { from: context.clock() });
        if (end === "withdrawn") await withdrawWish(context, { customerId, id });
        else await call(context, { outcome: end, topic: "contract" });
        context.setNow("2026-11-24T20:00:00+01:00");
        expect((await showOpenQuestions(context, customerId)).unanswered).toEqual([]);
      },
    );
  });

  describe("a call reached nobody", () => {
    const onThursday = { from: at("2026-11-26T17:00:00+01:00"), until: at("2026-11-26T19:00:00+01:00") };

    async function openMissed() {
      const context = await openHouse();
      const contactId = await call(context, {});
      context.setNow("2026-11-24T19:30:00+01:00");
      return { context, contactId };
    }

    test("it may be tried once more within the customer's own hours, though the limit is used up", async () => {
      const { context, contactId } = await openMissed();
      expect((await showOpenQuestions(context, customerId)).missedCalls).toMatchObject([
        { contact: { id: contactId }, again: onThursday },
      ]);
      expect(await answerMissedCall(context, { customerId, contactId, until: onThursday.until })).toBe(true);
      context.setNow("2026-11-26T17:30:00+01:00");
      expect((await claimAs(context, "yilmaz")).kind).toBe("refused");
      expect(await claimAs(context, "keller")).toMatchObject({
        kind: "granted",
        permit: { basis: "invitation" },
      });
    });

    test("a no closes the question, and either is asked for once", async () => {
      const { context, contactId } = await openMissed();
      const answer = { customerId, contactId, until: null };
      const twice = [0, 1].map(() => answerMissedCall(context, answer));
      expect((await Promise.all(twice)).sort()).toEqual([false, true]);
      expect((await showOpenQuestions(context, customerId)).missedCalls).toEqual([]);
      expect((await expectWholeChain(context, customerId)).at(-1)).toMatchObject({
        kind: "call_again_declined",
      });
      context.setNow("2026-11-26T17:30:00+01:00");
      expect((await claimAs(context, "keller")).kind).toBe("refused");
    });

    test("other hours than those that were shown are not agreed to", async () => {
      const { context, contactId } = await openMissed();
      expect(await answerMissedCall(context, { customerId, contactId, until: onThursday.until + 1 })).toBe(
        false,
      );
    });

    test.each<[string, Parameters<typeof decide>[2]]>([
      ["paused everything", { ...choice, pauses: [{ from: "2026-11-24", to: null }] }],
      ["blocked the caller", { ...choice, people: { ...choice.people, blocked: ["keller"] } }],
      ["closed the topic", { ...choice, topics: {} }],
    ])("nobody asks somebody who has %s", async (_what, next) => {
      const { context, contactId } = await openMissed();
      await decide(context, customerId, next);
      expect((await showOpenQuestions(context, customerId)).missedCalls).toEqual([]);
      expect(await answerMissedCall(context, { customerId, contactId, until: onThursday.until })).toBe(false);
    });

    test("nor about one that was not agreed, one that was followed by another, or one a week ago", async () => {
      const { context } = await openMissed();
      await call(context, { outcome: "reached" });
      expect((await showOpenQuestions(context, customerId)).missedCalls).toEqual([]);
      await call(context, { at: "2026-11-24T19:20:00+01:00" });
      expect((await showOpenQuestions(context, customerId)).missedCalls).toEqual([]);
      const late = await openMissed();
      late.context.setNow("2026-12-01T17:15:00+01:00");
      expect((await showOpenQuestions(late.context, customerId)).missedCalls).toEqual([]);
    });

    test("on the customer's wish, which is over, is tried again at the hours asked for", async () => {
      const context = await openHouse();
      await wish(context, { from: at("2026-11-24T17:00:00+01:00"), until: at("2026-11-24T18:00:00+01:00") });
      await call(context, { topic: "contract" });
      expect((await showOpenQuestions(context, customerId)).missedCalls).toEqual([]);
      context.setNow("2026-11-24T18:00:00+01:00");
      expect((await showOpenQuestions(context, customerId)).missedCalls).toMatchObject([
        { again: { from: at("2026-11-25T17:00:00+01:00"), until: at("2026-11-25T18:00:00+01:00") } },
      ]);
    });
  });
});

function at(instant: string): number {
  return Date.parse(instant);
}

/** To Frau Keller, by telephone about the contract. */
async function wish(context: TestContext, given: Partial<Wish> = {}): Promise<string> {
  const asked = { channel: "phone", topic: "contract", staff: "keller", note: "", source: "wish" as const };
  const made = await makeWish(context, { customerId, ...asked, ...tonight, ...given });
  if (made.kind !== "made") throw new Error(made.fault);
  return made.id;
}

async function call(
  context: TestContext,
  {
    outcome = "not_reached",
    topic = "advice",
    at: when = "",
  }: { outcome?: "reached" | "not_reached"; topic?: string; at?: string },
): Promise<string> {
  const instant = when === "" ? context.clock() : at(when);
  const request = { sender: { type: "staff", id: "keller" } as const, channel: "phone", topic };
  const result = await recordContact(context, {
    customerId,
    request,
    at: instant,
    outcome,
    recordedBy: "keller",
  });
  if (result.kind !== "recorded") throw new Error(result.kind);
  return result.contactId;
}
