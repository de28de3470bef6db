import { describe, expect, test } from "vitest";
import { claimAs } from "#tests/support/claim-as";
import { describeOnBothDialects } from "#tests/support/databases";
import { expectWholeChain } from "#tests/support/expect-whole-chain";
import { decide, enterCustomer, getStaff, openSmallHouse } from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import { showCustomerToStaff } from "~/operations/customers/show-customer-to-staff.server";
import { showLetter } from "~/operations/customers/show-letter.server";
import { showOpenQuestions } from "~/operations/customers/show-open-questions.server";
import { takeBackStandIn } from "~/operations/wishes/answer-stand-in.server";
import { listMissedWishes } from "~/operations/wishes/list-missed-wishes.server";
import { makeWish, type Wish } from "~/operations/wishes/make-wish.server";
import { passWishOn } from "~/operations/wishes/pass-wish-on.server";
import { renewWish } from "~/operations/wishes/renew-wish.server";
import { withdrawWish } from "~/operations/wishes/withdraw-wish.server";

const customerId = "aylin-demir";
const now = Date.parse("2026-11-24T17:12:00+01:00");
const hour = 3_600_000;
const choice = { people: { mode: "ranked" as const, ranked: ["keller", "yilmaz"], blocked: ["wolf"] } };

describeOnBothDialects("a wish that a lead gives to somebody else", ({ openTestContext }) => {
  /** Aylin Demir asks Frau Keller for a call about her contract within the hour. */
  async function openWish(given: Partial<Wish> = {}) {
    const context = await openTestContext();
    await openSmallHouse(context);
    await enterCustomer(context, "Aylin Demir", choice);
    const asked = { channel: "phone", topic: "contract", staff: "keller", note: "Zur Rückgabe" };
    const time = { from: now, until: now + hour, source: "wish" as const };
    const made = await makeWish(context, { customerId, ...asked, ...time, ...given });
    if (made.kind === "refused") throw new Error(made.fault);
    return { context, id: made.id };
  }

  describe("while its time runs", () => {
    test("is theirs at once with its words and hours, and the customer reads it and takes it back with one tap", async () => {
      const { context, id } = await openWish();
      expect(await pass(context, id, "yilmaz")).toBe(true);
      expect((await claim(context, "keller")).kind).toBe("refused");
      const staff = await getStaff(context, "yilmaz");
      const page = await showCustomerToStaff(context, { staff, customerId });
      expect(page?.wishes).toMatchObject([{ note: "Zur Rückgabe", isPassedOn: true, until: now + hour }]);
      const [wish, ...others] = (await showLetter(context, customerId)).wishes;
      expect(others).toEqual([]);
      expect(wish).toMatchObject({ staff: "yilmaz", isPassedOn: true, takenBackTo: "keller" });
      expect(await takeBackStandIn(context, { customerId, id: wish!.id })).toBe(true);
      expect((await showLetter(context, customerId)).wishes).toMatchObject([{ staff: "keller" }]);
      expect((await claim(context, "yilmaz")).kind).toBe("refused");
    });

    test("permits one contact, and no more than before", async () => {
      const { context, id } = await openWish();
      await pass(context, id, "yilmaz");
      expect(await claim(context, "yilmaz")).toMatchObject({ permit: { basis: "invitation" } });
      expect((await claim(context, "yilmaz")).kind).toBe("refused");
      expect((await claim(context, "keller")).kind).toBe("refused");
    });

    test("is given to nobody whom the customer did not let in", async () => {
      const { context, id } = await openWish();
      expect((await listMissedWishes(context)).due).toMatchObject([{ owner: "keller", others: ["yilmaz"] }]);
      for (const to of ["wolf", "orth", "lindner", "keller", "nobody"]) {
        expect(await pass(context, id, to), to).toBe(false);
      }
      expect((await showLetter(context, customerId)).wishes).toMatchObject([{ id, staff: "keller" }]);
    });

    test("can be given to the deputy whom the customer wants for absences, whatever the deputy is there for", async () => {
      const { context, id } = await openWish();
      await decide(context, customerId, {
        people: { mode: "ranked", ranked: ["keller"], whenAway: "deputy" },
      });
      await context.db.writer
        .updateTable("staff_member")
        .set({ topics: JSON.stringify(["advice"]) })
        .where("id", "=", "yilmaz")
        .execute();
      expect((await listMissedWishes(context)).due).toMatchObject([{ others: ["yilmaz"] }]);
      await decide(context, customerId, { people: { mode: "ranked", ranked: ["keller"], whenAway: "wait" } });
      expect((await listMissedWishes(context)).due).toMatchObject([{ others: [] }]);
      expect(await pass(context, id, "yilmaz")).toBe(false);
    });

    test("that names nobody was anybody's, and may be given to everybody who is not blocked", async () => {
      const { context, id } = await openWish({ staff: null, topic: null });
      const [due] = (await listMissedWishes(context)).due;
      expect(due?.others.sort()).toEqual(["lindner", "orth", "yilmaz"]);
      expect(await pass(context, id, "wolf")).toBe(false);
      expect(await pass(context, id, "orth")).toBe(true);
      expect((await claim(context, "yilmaz")).kind).toBe("refused");
      expect((await claim(context, "orth")).kind).toBe("granted");
    });

    test("goes to nobody who is not there for what it is about", async () => {
      const { context, id } = await openWish({ staff: null });
      await context.db.writer
        .updateTable("staff_member")
        .set({ topics: JSON.stringify(["repair"]) })
        .where("id", "=", "orth")
        .execute();
      expect(await pass(context, id, "orth")).toBe(false);
    });

    test("under a permit, withdrawn, or to be answered later, is not on the leads' page", async () => {
      const { context, id } = await openWish();
      await openNext(context, { from: now + hour, until: now + 2 * hour });
      expect((await listMissedWishes(context)).due.map(({ wish }) => wish.id)).toEqual([id]);
      await claim(context, "keller");
      expect((await listMissedWishes(context)).due).toEqual([]);
      expect(await pass(context, id, "yilmaz")).toBe(false);
      await withdrawWish(context, { customerId, id });
      expect(await pass(context, id, "yilmaz")).toBe(false);
    });
  });

  describe("once its time is over", () => {
    test("permits nothing until the customer, who reads who would answer now, asks anew", async () => {
      const { context, id } = await openWish();
      context.setNow("2026-11-24T18:30:00+01:00");
      expect(await pass(context, id, "orth")).toBe(true);
      expect((await listMissedWishes(context)).missed).toMatchObject([{ owner: "orth" }]);
      expect((await claim(context, "orth")).kind).toBe("refused");
      const [asked] = (await showOpenQuestions(context, customerId)).unanswered;
      expect(asked).toMatchObject({ wish: { passedTo: "orth" }, again: { staff: "orth" } });
      expect(await renewWish(context, { customerId, id, from: asked!.again!.from })).toBe(true);
      context.setNow("2026-11-25T17:30:00+01:00");
      expect((await claim(context, "keller")).kind).toBe("refused");
      expect((await claim(context, "orth")).kind).toBe("granted");
    });

    test("is never given to somebody whom the customer blocked", async () => {
      const { context, id } = await openWish();
      context.setNow("2026-11-24T18:30:00+01:00");
      expect((await listMissedWishes(context)).missed[0]?.others).not.toContain("wolf");
      expect(await pass(context, id, "wolf")).toBe(false);
    });
  });

  test("is given by leads and administrators alone, and once where two do at a time", async () => {
    const { context, id } = await openWish();
    expect(await pass(context, id, "yilmaz", "keller")).toBe(false);
    const twice = [0, 1].map(() => pass(context, id, "yilmaz"));
    expect((await Promise.all(twice)).sort()).toEqual([false, true]);
  });

  test("stands in the evidence with who gave it to whom", async () => {
    const { context, id } = await openWish();
    await pass(context, id, "yilmaz");
    const records = (await expectWholeChain(context, customerId)).slice(-3);
    const actor = { type: "staff", id: "lindner" };
    expect(records).toMatchObject([
      { kind: "wish_passed_on", actor, body: { id, from: "keller", to: "yilmaz" } },
      { kind: "invitation_withdrawn", actor, body: { id } },
      { kind: "invitation_made", actor, body: { replaces: id, invitation: { staff: "yilmaz" } } },
    ]);
  });
});

async function openNext(context: TestContext, time: { from: number; until: number }): Promise<void> {
  const asked = { channel: "phone", topic: "contract", staff: "keller", note: "", source: "wish" as const };
  await makeWish(context, { customerId, ...asked, ...time });
}

async function pass(context: TestContext, id: string, to: string, by = "lindner"): Promise<boolean> {
  return passWishOn(context, { customerId, id, to, by: await getStaff(context, by) });
}

function claim(context: TestContext, staff: string) {
  return claimAs(context, staff, { topic: "contract" });
}
