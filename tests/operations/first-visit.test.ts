import { expect, test } from "vitest";
import { getCustomer } from "#db/queries/customers";
import { describeOnBothDialects } from "#tests/support/databases";
import { decide, type Entry, enterCustomer, openSmallHouse } from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import { answerPreferences } from "~/domain/preference/first-choice/answer-preferences";
import type { FirstAnswers } from "~/domain/preference/first-choice/first-answers";
import { answerByPreset, presets } from "~/domain/preference/first-choice/presets";
import type { Preferences } from "~/domain/preference/preference";
import { showLetter } from "~/operations/customers/show-letter.server";
import { changePreferences } from "~/operations/preferences/change-preferences.server";
import { previewPresets, showFirstVisit } from "~/operations/preferences/show-first-visit.server";

const stefan = "stefan-kurz";

describeOnBothDialects("a first visit", ({ openTestContext }) => {
  async function openStefan(entry: Entry = { proposedStaff: "keller" }): Promise<TestContext> {
    const context = await openTestContext();
    await openSmallHouse(context);
    await enterCustomer(context, "Stefan Kurz", null, entry);
    return context;
  }

  test("shows each preset as the letter says it once it is saved", async () => {
    for (const preset of presets) {
      const context = await openStefan();
      const { first } = await visit(context);
      const shown = (await listPresets(context)).find((one) => one.preset === preset);
      await save(context, answerByPreset(preset, first));
      const letter = await showLetter(context, stefan);
      expect(shown?.preview.facts).toEqual(letter.facts);
      expect(letter.version).toBe(1);
      expect((await getCustomer(context.db.reader, stefan)).chosenAt).not.toBeNull();
    }
  });

  test("offers the strictest first, and one that says nothing new not at all", async () => {
    const context = await openStefan();
    expect((await listPresets(context)).map(({ preset }) => preset)).toEqual(presets);
    const withoutPhone = await openStefan({ openChannels: ["email"] });
    expect((await listPresets(withoutPhone)).map(({ preset }) => preset)).toEqual(["on_my_wish", "personal"]);
  });

  test("proposes who was there so far, unless that person is gone or was blocked", async () => {
    const context = await openStefan();
    expect((await visit(context)).first.proposed).toBe("keller");
    await decide(context, stefan, { people: { mode: "nobody", blocked: ["keller"] } });
    expect((await visit(context)).first.proposed).toBeNull();
    expect((await visit(context)).staff.map(({ id }) => id)).not.toContain("keller");
  });

  test("takes up the proposal where the former contact person is chosen", async () => {
    const context = await openStefan();
    const { first } = await visit(context);
    await save(context, answerByPreset("personal", first));
    const [general] = (await showLetter(context, stefan)).lookedAfterBy;
    expect(general?.staff).toBe("keller");
    expect((await getCustomer(context.db.reader, stefan)).proposedStaff).toBeNull();
  });

  test("lets nobody in while the one person who was chosen has no room", async () => {
    const context = await openStefan({});
    await context.db.writer
      .updateTable("staff_member")
      .set({ capacity: 0 })
      .where("id", "=", "keller")
      .execute();
    const { first } = await visit(context);
    await save(context, { ...answerByPreset("personal", first), who: { mode: "person", staff: "keller" } });
    const { preferences, facts } = await showLetter(context, stefan);
    expect(preferences.people).toMatchObject({ ranked: ["keller"], whileFull: "nobody" });
    const chosen = facts.flatMap((fact) => (fact.kind === "contact_allowed" ? fact.chosen : []));
    expect(new Set(chosen.map((one) => one?.mode))).toEqual(new Set(["waiting"]));
  });

  test("keeps blocks, own words and pauses that others recorded before", async () => {
    const context = await openStefan();
    const before: Omit<Preferences, "timeZone"> = {
      people: { mode: "anyone", blocked: ["wolf"] },
      topics: { offers: ["email"], contract: ["letter"] },
      notes: { advice: "nur zu Elektroautos" },
      pauses: [{ from: "2026-12-20", to: "2027-01-06" }],
    };
    await decide(context, stefan, before);
    await save(context, { who: { mode: "nobody" } });
    const { preferences } = await showLetter(context, stefan);
    expect(preferences).toMatchObject({
      people: { mode: "nobody", blocked: ["wolf"] },
      topics: { contract: ["letter"] },
      notes: before.notes,
      pauses: before.pauses,
    });
    expect(preferences.topics).not.toHaveProperty("offers");
  });

  test("is over also where the answers say what was on record already", async () => {
    const context = await openStefan();
    const { first } = await visit(context);
    await save(context, answerByPreset("necessary", first));
    await context.db.writer.updateTable("customer").set({ chosen_at: null }).execute();
    expect(await save(context, answerByPreset("necessary", first))).toEqual({
      kind: "unchanged",
      version: 1,
    });
    expect((await getCustomer(context.db.reader, stefan)).chosenAt).not.toBeNull();
  });
});

async function visit(context: TestContext) {
  return showFirstVisit(context, await getCustomer(context.db.reader, stefan));
}

async function listPresets(context: TestContext) {
  return previewPresets(context, await getCustomer(context.db.reader, stefan), await visit(context));
}

function save(context: TestContext, answers: FirstAnswers) {
  return changePreferences(context, {
    customerId: stefan,
    basedOnVersion: null,
    change: (current, { company }) => answerPreferences(current, answers, company),
    language: "de",
    choosesPeople: true,
  });
}
