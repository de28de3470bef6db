import { expect, test } from "vitest";
import { claimAs } from "#tests/support/claim-as";
import { describeOnBothDialects } from "#tests/support/databases";
import { expectWholeChain } from "#tests/support/expect-whole-chain";
import { decide, enterCustomer, openSmallHouse } from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import type { Preferences } from "~/domain/preference/preference";
import {
  acceptIntroduction,
  askAboutIntroduction,
  declineIntroduction,
  withdrawIntroduction,
} from "~/operations/assignment/answer-introduction.server";
import { listOwnIntroductions } from "~/operations/assignment/list-introductions.server";
import {
  type IntroductionFault,
  type IntroductionToPropose,
  proposeIntroduction,
} from "~/operations/assignment/propose-introduction.server";
import { eraseCustomer } from "~/operations/customers/erase-customer.server";
import { showLetter } from "~/operations/customers/show-letter.server";
import { showOpenQuestions } from "~/operations/customers/show-open-questions.server";
import { undoPreferences } from "~/operations/preferences/undo-preferences.server";

const customerId = "aylin-demir";
const reason = "Herr Yilmaz kennt sich mit Elektroautos besser aus.";
const choice: Omit<Preferences, "timeZone"> = {
  people: { mode: "ranked", ranked: ["keller"], whenAway: "deputy", blocked: ["wolf"] },
  topics: { advice: ["phone"], repair: ["phone"] },
};

describeOnBothDialects("a colleague whom a member of staff recommends", ({ openTestContext }) => {
  async function openHouse(): Promise<TestContext> {
    const context = await openTestContext();
    await openSmallHouse(context);
    await enterCustomer(context, "Aylin Demir", choice);
    return context;
  }

  test("may do nothing until the customer says yes; then stands first, and the choice can be undone", async () => {
    const context = await openHouse();
    const id = await proposeOne(context);
    expect(await asked(context)).toMatchObject([
      { staff: "yilmaz", proposedBy: "keller", reason, area: null },
    ]);
    expect((await claimAs(context, "yilmaz")).kind).toBe("refused");
    const version = await acceptIntroduction(context, { customerId, id, language: "de" });
    expect(version).toBe(2);
    expect((await showLetter(context, customerId)).preferences.people.ranked).toEqual(["yilmaz", "keller"]);
    expect((await claimAs(context, "yilmaz")).kind).toBe("granted");
    expect((await claimAs(context, "keller")).kind).toBe("refused");
    await undoPreferences(context, { customerId, version: 2, language: "de" });
    expect((await showLetter(context, customerId)).preferences.people.ranked).toEqual(["keller"]);
  });

  test("for one area becomes the choice for that area alone", async () => {
    const context = await openHouse();
    const id = await proposeOne(context, { staff: "orth", area: "werkstatt" });
    await acceptIntroduction(context, { customerId, id, language: "de" });
    const { people } = (await showLetter(context, customerId)).preferences;
    expect(people.ranked).toEqual(["keller"]);
    expect(people.areas?.werkstatt).toMatchObject({ mode: "ranked", ranked: ["orth", "keller"] });
  });

  test("who has no room is waited for: the customer keeps whom they have", async () => {
    const context = await openHouse();
    const id = await proposeOne(context);
    await context.db.writer
      .updateTable("staff_member")
      .set({ capacity: 0 })
      .where("id", "=", "yilmaz")
      .execute();
    expect(await acceptIntroduction(context, { customerId, id, language: "de" })).toBe(2);
    expect((await showLetter(context, customerId)).lookedAfterBy[0]).toMatchObject({ staff: "keller" });
  });

  test("declined, is told to nobody but the proposer, and the no holds for fourteen days", async () => {
    const context = await openHouse();
    const id = await proposeOne(context);
    const twice = [0, 1].map(() => declineIntroduction(context, { customerId, id }));
    expect((await Promise.all(twice)).sort()).toEqual([false, true]);
    expect(await acceptIntroduction(context, { customerId, id, language: "de" })).toBeNull();
    expect(await ownOf(context, "keller")).toMatchObject([{ answer: "declined" }]);
    expect(await ownOf(context, "yilmaz")).toEqual([]);
    expect(await propose(context)).toEqual({ kind: "refused", fault: "declined_lately" });
    context.setNow("2026-12-08T17:12:01+01:00");
    expect(await propose(context)).toMatchObject({ kind: "proposed" });
  });

  test("asked about first, opens one wish to the proposer, and stays to be answered", async () => {
    const context = await openHouse();
    const id = await proposeOne(context);
    expect(await askAboutIntroduction(context, { customerId, id })).toBe(true);
    expect(await askAboutIntroduction(context, { customerId, id })).toBe(false);
    const [wish, ...others] = (await showLetter(context, customerId)).wishes;
    expect(others).toEqual([]);
    expect(wish).toMatchObject({ source: "wish", staff: "keller", channel: "phone" });
    expect(await asked(context)).toMatchObject([{ id, askedBy: wish!.id }]);
    expect(await acceptIntroduction(context, { customerId, id, language: "de" })).toBe(2);
  });

  test("withdrawn by who proposed it and nobody else, or after fourteen days, is asked no more", async () => {
    const context = await openHouse();
    const id = await proposeOne(context);
    expect(await withdrawIntroduction(context, { customerId, id, proposedBy: "yilmaz" })).toBe(false);
    expect(await withdrawIntroduction(context, { customerId, id, proposedBy: "keller" })).toBe(true);
    expect(await asked(context)).toEqual([]);
    const second = await proposeOne(context);
    context.setNow("2026-12-08T17:12:00+01:00");
    expect(await asked(context)).toEqual([]);
    expect(await acceptIntroduction(context, { customerId, id: second, language: "de" })).toBeNull();
    expect(await ownOf(context, "keller")).toEqual([]);
  });

  test.each([
    ["is blocked", "wolf"],
    ["stands first already", "keller"],
  ])("who %s is not put to the customer, and the proposer cannot tell", async (_what, staff) => {
    const context = await openHouse();
    await decide(context, customerId, {
      ...choice,
      people: { ...choice.people, ranked: ["keller", "yilmaz"] },
    });
    const proposedBy = staff === "keller" ? "lindner" : "keller";
    if (proposedBy === "lindner")
      await decide(context, customerId, {
        ...choice,
        people: { ...choice.people, areas: { werkstatt: { mode: "ranked", ranked: ["lindner"] } } },
      });
    const id = await proposeOne(context, { staff, proposedBy });
    expect(await asked(context)).toEqual([]);
    expect(await ownOf(context, proposedBy)).toMatchObject([{ id, answer: null }]);
    expect(await acceptIntroduction(context, { customerId, id, language: "de" })).toBeNull();
  });

  test.each<[string, Partial<IntroductionToPropose>, IntroductionFault]>([
    ["who does not work here", { staff: "nobody" }, "unknown_staff"],
    ["who proposes it", { staff: "keller" }, "unknown_staff"],
    ["for what there is not", { area: "garden" }, "unknown_area"],
    ["without a reason", { reason: "" }, "reason_missing"],
    ["at length", { reason: "a".repeat(501) }, "reason_too_long"],
    ["by whom the customer did not choose", { proposedBy: "orth" }, "not_possible"],
    ["by whom the customer blocked", { proposedBy: "wolf" }, "not_possible"],
    ["to nobody we know", { customerId: "nobody" }, "not_possible"],
  ])("is refused: somebody %s", async (_what, given, fault) => {
    const context = await openHouse();
    expect(await propose(context, given)).toEqual({ kind: "refused", fault });
  });

  test("one waits at a time, and nobody else's customer answers it", async () => {
    const context = await openHouse();
    await enterCustomer(context, "Karl Vogt", choice);
    const id = await proposeOne(context);
    expect(await propose(context)).toEqual({ kind: "refused", fault: "too_many" });
    expect(await declineIntroduction(context, { customerId: "karl-vogt", id })).toBe(false);
    expect(await acceptIntroduction(context, { customerId: "karl-vogt", id, language: "de" })).toBeNull();
  });

  test("stands in the evidence without the proposer's words, and goes when the customer is erased", async () => {
    const context = await openHouse();
    const id = await proposeOne(context);
    await acceptIntroduction(context, { customerId, id, language: "de" });
    const records = await expectWholeChain(context, customerId);
    expect(records.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["introduction_proposed"]));
    expect(records.at(-1)).toMatchObject({
      kind: "introduction_accepted",
      body: { id, proposedBy: "keller" },
    });
    expect(records.find(({ body }) => body.introduction === id)).toMatchObject({ kind: "preferences_saved" });
    expect(JSON.stringify(records)).not.toContain("Elektroautos");
    const rows = await context.db.reader.selectFrom("introduction").select("reason").execute();
    expect(rows[0]?.reason).not.toContain("Elektroautos");
    await eraseCustomer(context, { reference: { id: customerId }, recordedBy: "crm" });
    expect(await context.db.reader.selectFrom("introduction").selectAll().execute()).toEqual([]);
  });
});

async function asked(context: TestContext) {
  return (await showOpenQuestions(context, customerId)).introductions;
}

function ownOf(context: TestContext, staff: string) {
  return listOwnIntroductions(context, { customerId, staff });
}

/** By Frau Keller, of Herr Yilmaz. */
function propose(context: TestContext, given: Partial<IntroductionToPropose> = {}) {
  const actor = { type: "staff", id: "keller" } as const;
  const asked = { customerId, proposedBy: "keller", staff: "yilmaz", area: null, reason, actor };
  return proposeIntroduction(context, { ...asked, ...given });
}

async function proposeOne(context: TestContext, given: Partial<IntroductionToPropose> = {}): Promise<string> {
  const result = await propose(context, given);
  if (result.kind !== "proposed") throw new Error(result.fault);
  return result.id;
}
