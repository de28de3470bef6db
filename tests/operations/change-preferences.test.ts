import { describe, expect, test } from "vitest";
import { findPreferences, insertPreferences, listNewestPreferences } from "#db/queries/preferences";
import { describeOnBothDialects } from "#tests/support/databases";
import { expectWholeChain } from "#tests/support/expect-whole-chain";
import { decide, enterCustomer, openSmallHouse } from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import { blockStaff } from "~/domain/preference/block-staff";
import type { People, Preferences } from "~/domain/preference/preference";
import { stopEverything } from "~/domain/preference/stop-everything";
import { closeAccount } from "~/operations/customers/close-account.server";
import { keepAccount } from "~/operations/customers/keep-account.server";
import { changePreferences, ownVersionsPerDayMax } from "~/operations/preferences/change-preferences.server";

const chooseKeller: People = { mode: "ranked", ranked: ["keller", "yilmaz"] };
const aylin = "aylin-demir";

describeOnBothDialects("saving preferences", ({ openTestContext }) => {
  async function openHouse(): Promise<TestContext> {
    const context = await openTestContext();
    await openSmallHouse(context);
    return context;
  }

  /** Aylin ranks Keller before Yilmaz and wants advice by telephone. */
  async function openAylin(): Promise<TestContext> {
    const context = await openHouse();
    await enterCustomer(context, "Aylin Demir", { people: chooseKeller, topics: { advice: ["phone"] } });
    return context;
  }

  describe("what is stored", () => {
    test("the next version, from the portal, at that instant, in the language of the page", async () => {
      const context = await openAylin();
      context.setNow("2026-11-25T09:00:00+01:00");
      const result = await save(context, withTopics({ offers: ["email"] }), { language: "en" });
      expect(result).toMatchObject({ kind: "saved", version: 2 });
      expect(await findPreferences(context.db.reader, aylin)).toMatchObject({
        version: 2,
        source: "portal",
        recordedBy: null,
        language: "en",
        decidedAt: Date.parse("2026-11-25T09:00:00+01:00"),
        preferences: { topics: { offers: ["email"] } },
      });
    });

    test("nothing wider after a hundred versions in a day, and whatever narrows", async () => {
      const context = await openAylin();
      await pretendVersions(context, ownVersionsPerDayMax);
      const wider = withTopics({ advice: ["phone"], offers: ["email"] });
      expect(await save(context, wider)).toMatchObject({ kind: "too_wide", because: "too_often" });
      expect(await save(context, withTopics({}))).toMatchObject({ kind: "saved", version: 101 });
      await closeAccount(context, {
        customerId: aylin,
        refusesContacts: false,
        language: "de",
        tokenHash: null,
      });
      await keepAccount(context, { customerId: aylin, language: "de" });
      context.setNow("2026-11-25T17:12:00+01:00");
      expect(await save(context, wider)).toMatchObject({ kind: "saved" });
    });

    test("nothing where nothing became different", async () => {
      const context = await openAylin();
      const before = await readState(context);
      expect(await save(context, (current) => ({ ...current }))).toEqual({ kind: "unchanged", version: 1 });
      expect(await readState(context)).toEqual(before);
    });

    test("a first choice of nobody, so that the customer has decided", async () => {
      const context = await openHouse();
      await enterCustomer(context, "Olga Petrova", null);
      const result = await save(context, (current) => current, { customerId: "olga-petrova" });
      expect(result).toMatchObject({ kind: "saved", version: 1 });
      expect((await readCustomer(context, "olga-petrova")).chosen_at).toBe(context.clock());
    });

    test("the first decision's instant once and for all", async () => {
      const context = await openAylin();
      const first = context.clock();
      context.setNow("2026-12-24T12:00:00+01:00");
      await save(context, withTopics({}));
      expect((await readCustomer(context)).chosen_at).toBe(first);
    });

    test("a new revision, so that no decision made before is used again", async () => {
      const context = await openAylin();
      const { revision } = await readCustomer(context);
      await save(context, withTopics({}));
      expect((await readCustomer(context)).revision).toBeGreaterThan(revision);
    });

    test("the company's hours that the customer saw for every way opened, so that the company cannot widen them", async () => {
      const context = await openAylin();
      const hours = [{ days: [1, 2, 3, 4, 5], from: "08:00", to: "20:00" }];
      expect((await readDocument(context)).hours).toEqual({ phone: hours });
    });
  });

  describe("the lists that are laid out from it", () => {
    test("people in their order, teams and blocks, in general and per area", async () => {
      const context = await openHouse();
      await enterCustomer(context, "Aylin Demir", {
        people: { ...chooseKeller, blocked: ["wolf"], areas: { werkstatt: { mode: "anyone" } } },
      });
      expect(await readChoices(context)).toEqual(["1 keller", "2 yilmaz"]);
      expect(await readTeams(context)).toEqual(["werkstatt/"]);
      expect(await readBlocks(context)).toEqual(["wolf"]);
    });

    test("whoever is only moved keeps the instant of having been put on the list", async () => {
      const context = await openAylin();
      const first = context.clock();
      context.setNow("2026-12-01T12:00:00+01:00");
      await save(context, withRanked("yilmaz", "wolf", "keller"));
      expect(await readChosenAt(context)).toEqual({ keller: first, yilmaz: first, wolf: context.clock() });
    });

    test("whoever is removed and put back counts from being put back", async () => {
      const context = await openAylin();
      const first = context.clock();
      await save(context, withRanked("yilmaz"));
      context.setNow("2026-12-01T12:00:00+01:00");
      await save(context, withRanked("yilmaz", "keller"));
      expect(await readChosenAt(context)).toEqual({ yilmaz: first, keller: context.clock() });
    });

    test("during the founding period everybody counts from its beginning, however late they answer", async () => {
      const context = await openHouse();
      const foundedAt = Date.parse("2026-10-13T00:00:00+02:00");
      const founding = { founded_at: foundedAt, founding_until: Date.parse("2026-11-24T17:12:01+01:00") };
      await context.db.writer.updateTable("company").set(founding).execute();
      await enterCustomer(context, "Aylin Demir", { people: chooseKeller });
      expect(await readChosenAt(context)).toEqual({ keller: foundedAt, yilmaz: foundedAt });
      context.setNow("2026-11-24T17:12:01+01:00");
      await save(context, withRanked("keller", "yilmaz", "wolf"));
      expect(await readChosenAt(context)).toMatchObject({ keller: foundedAt, wolf: context.clock() });
    });
  });

  describe("what is kept as evidence", () => {
    test("the document, what it changed and the sentences shown, in an unbroken chain", async () => {
      const context = await openAylin();
      await save(context, withTopics({ offers: ["email"] }));
      const records = await expectWholeChain(context, aylin);
      expect(records.map(({ kind }) => kind)).toEqual([
        "preferences_saved",
        "assignment_changed",
        "preferences_saved",
      ]);
      const { actor, body } = records[2]!;
      expect(actor).toEqual({ type: "customer", id: aylin });
      expect(body).toMatchObject({
        version: 2,
        language: "de",
        preferences: { topics: { offers: ["email"] } },
      });
      expect(body.sentences).toEqual(
        expect.arrayContaining([expect.stringMatching(/offers.*E‑Mail|E‑Mail.*offers/)]),
      );
      expect(body.changes).not.toEqual([]);
      expect(body.topicWordings).toMatchObject({ offers: 1, advice: 1 });
    });

    test("the sentences in the language in which they were read", async () => {
      const context = await openAylin();
      await save(context, withTopics({ offers: ["email"] }), { language: "en" });
      const { body } = (await expectWholeChain(context, aylin)).at(-1)!;
      expect((body.sentences as string[]).join(" ")).toMatch(/\b(may|by email)\b/);
    });
  });

  describe("two who save at once", () => {
    test("the second is told what changed meanwhile, and nothing is overwritten", async () => {
      const context = await openAylin();
      await save(context, withTopics({ offers: ["email"] }), { basedOnVersion: 1 });
      const before = await readState(context);
      const second = await save(context, withRanked("wolf"), { basedOnVersion: 1 });
      expect(second).toMatchObject({ kind: "conflict", version: 2 });
      expect(second.kind === "conflict" && second.changes.length).toBeGreaterThan(0);
      expect(await readState(context)).toEqual(before);
    });

    test("the second saves on top of what they were told", async () => {
      const context = await openAylin();
      await save(context, withTopics({ offers: ["email"] }), { basedOnVersion: 1 });
      await save(context, withRanked("wolf"), { basedOnVersion: 2 });
      expect(await readDocument(context)).toMatchObject({
        topics: { offers: ["email"] },
        people: { ranked: ["wolf"] },
      });
    });

    test("a form that names no version meets a conflict as soon as anything is on record", async () => {
      const context = await openAylin();
      expect(await save(context, withTopics({}), { basedOnVersion: 0 })).toMatchObject({ kind: "conflict" });
    });

    test("of eight saving the same version at the same time one wins", async () => {
      const context = await openAylin();
      const days = [1, 2, 3, 4, 5, 6, 7, 8];
      const attempts = days.map((max) =>
        save(context, (current) => ({ ...current, caps: [{ max, per: "P1M" }] }), { basedOnVersion: 1 }),
      );
      const kinds = (await Promise.all(attempts)).map(({ kind }) => kind).sort();
      expect(kinds).toEqual([...Array(7).fill("conflict"), "saved"]);
      expect(await listNewestPreferences(context.db.reader, aylin, 10)).toHaveLength(2);
      await expectWholeChain(context, aylin);
    });

    test("of eight who narrow at the same time whatever was said, all are heard, each in a version of its own", async () => {
      const context = await openAylin();
      const people = ["keller", "yilmaz", "wolf", "orth"];
      const changes = people.map((id) => (current: Preferences) => blockStaff(current, id));
      const attempts = [...changes, ...changes].map((change) => save(context, change));
      const results = await Promise.all(attempts);
      expect(results.filter(({ kind }) => kind === "saved")).toHaveLength(4);
      expect((await readBlocks(context)).sort()).toEqual([...people].sort());
      expect((await readCustomer(context)).preference_version).toBe(5);
      await expectWholeChain(context, aylin);
    });
  });

  describe("what is refused, with nothing half-done", () => {
    test.each<[string, Partial<Preferences>, PropertyKey[]]>([
      ["an unknown person", { people: { mode: "ranked", ranked: ["nobody-here"] } }, ["people", "ranked", 0]],
      ["an unknown team", { people: { mode: "anyone", teams: ["west"] } }, ["people", "teams", 0]],
      [
        "an unknown block",
        { people: { mode: "nobody", blocked: ["nobody-here"] } },
        ["people", "blocked", 0],
      ],
      [
        "an unknown area",
        { people: { mode: "nobody", areas: { bar: { mode: "nobody" } } } },
        ["people", "areas", "bar"],
      ],
      ["an unknown topic", { topics: { horoscopes: ["email"] } }, ["topics", "horoscopes"]],
      ["an unknown channel", { topics: { advice: ["pigeon"] } }, ["topics", "advice", 0]],
      ["a list of nobody", { people: { mode: "ranked", ranked: [] } }, ["people", "ranked"]],
      [
        "a person named twice",
        { people: { mode: "ranked", ranked: ["keller", "keller"] } },
        ["people", "ranked"],
      ],
      [
        "hours that end before they begin",
        { hours: { phone: [{ days: [2], from: "19:00", to: "17:00" }] } },
        ["hours", "phone", 0, "to"],
      ],
      ["a zone that does not exist", { timeZone: "Europe/Atlantis" }, ["timeZone"]],
      ["a region without known holidays", { region: "DE-XX" }, ["region"]],
    ])("%s", async (_what, wrong, path) => {
      const context = await openAylin();
      const before = await readState(context);
      const result = await save(context, (current) => ({ ...current, ...wrong }));
      expect(result).toMatchObject({ kind: "invalid" });
      expect(result.kind === "invalid" && result.faults[0]?.path).toEqual(path);
      expect(await readState(context)).toEqual(before);
    });

    test("what fails halfway leaves no version, no choice and no evidence", async () => {
      const context = await openAylin();
      const before = await readState(context);
      const trap = {
        ...context,
        db: {
          ...context.db,
          reader: context.db.reader,
          writer: context.db.writer,
          transaction: ((work) =>
            context.db.transaction(async (tx) => {
              await work(tx);
              throw new Error("the power fails");
            })) as TestContext["db"]["transaction"],
        },
      };
      await expect(save(trap as TestContext, withRanked("wolf"))).rejects.toThrow("the power fails");
      expect(await readState(context)).toEqual(before);
    });
  });

  describe("what the company no longer has", () => {
    test("falls out of the next version instead of blocking it", async () => {
      const context = await openAylin();
      const gone = { left_at: context.clock() };
      await context.db.writer.updateTable("staff_member").set(gone).where("id", "=", "yilmaz").execute();
      await context.db.writer
        .updateTable("company")
        .set((row) => ({ revision: row("revision", "+", 1) }))
        .execute();
      expect(await save(context, withTopics({}))).toMatchObject({ kind: "saved" });
      expect((await readDocument(context)).people.ranked).toEqual(["keller"]);
    });
  });

  describe("stopping everything", () => {
    test("keeps the contact person and what the contract needs, and ends every other yes", async () => {
      const context = await openHouse();
      await enterCustomer(context, "Aylin Demir", {
        people: { ...chooseKeller, automated: ["email"], ai: ["email"] },
        topics: { advice: ["phone"], offers: ["email"], contract: ["letter"] },
      });
      await save(context, (current, { company }) => stopEverything(current, company));
      expect(await readDocument(context)).toMatchObject({
        people: { mode: "ranked", ranked: ["keller", "yilmaz"], automated: [], ai: [] },
        topics: { contract: ["letter"] },
      });
      expect(Object.keys((await readDocument(context)).topics ?? {})).toEqual(["contract"]);
      expect(await readAssigned(context)).toEqual({ "": "keller" });
    });
  });

  describe("blocking somebody", () => {
    test("holds at once in every list and area, and ends the assignment", async () => {
      const context = await openHouse();
      await enterCustomer(context, "Aylin Demir", {
        people: { ...chooseKeller, areas: { werkstatt: { mode: "ranked", ranked: ["keller"] } } },
      });
      expect(await readAssigned(context)).toEqual({ "": "keller", werkstatt: "keller" });
      await save(context, (current) => blockStaff(current, "keller"));
      expect(await readAssigned(context)).toEqual({ "": "yilmaz" });
      expect((await readDocument(context)).people).toMatchObject({
        ranked: ["yilmaz"],
        blocked: ["keller"],
        areas: { werkstatt: { mode: "nobody" } },
      });
    });
  });

  test("a customer may decide in a zone of their own", async () => {
    const context = await openHouse();
    await enterCustomer(context, "James Carter", null);
    await decide(context, "james-carter", { timeZone: "America/New_York", people: chooseKeller });
    expect((await readDocument(context, "james-carter")).timeZone).toBe("America/New_York");
  });
});

type Change = Parameters<typeof changePreferences>[1]["change"];

function save(
  context: TestContext,
  change: Change,
  given: { customerId?: string; basedOnVersion?: number | null; language?: "de" | "en" } = {},
) {
  return changePreferences(context, {
    customerId: aylin,
    basedOnVersion: null,
    language: "de",
    ...given,
    change,
  });
}

const withTopics =
  (topics: Preferences["topics"]): Change =>
  (current) => ({ ...current, topics });

const withRanked =
  (...ranked: string[]): Change =>
  (current) => ({ ...current, people: { ...current.people, mode: "ranked", ranked } });

/** As if Aylin had saved until the record holds so many. */
async function pretendVersions({ db, clock }: TestContext, versions: number): Promise<void> {
  const { preferences } = (await findPreferences(db.reader, aylin))!;
  await db.transaction(async (tx) => {
    for (let version = 2; version <= versions; version++) {
      const saved = { version, preferences, source: "portal", recordedBy: null, language: "de" } as const;
      await insertPreferences(tx, aylin, { ...saved, decidedAt: clock() });
    }
  });
}

async function readDocument({ db }: TestContext, customerId = aylin): Promise<Preferences> {
  return (await findPreferences(db.reader, customerId))!.preferences;
}

function readCustomer({ db }: TestContext, id = aylin) {
  return db.reader.selectFrom("customer").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
}

async function readChoices({ db }: TestContext): Promise<string[]> {
  const rows = await db.reader.selectFrom("choice").selectAll().orderBy("area").orderBy("place").execute();
  return rows.map(({ place, staff_id }) => `${place} ${staff_id}`);
}

async function readChosenAt({ db }: TestContext): Promise<Record<string, number>> {
  const rows = await db.reader.selectFrom("choice").selectAll().execute();
  return Object.fromEntries(rows.map(({ staff_id, chosen_at }) => [staff_id, chosen_at]));
}

async function readTeams({ db }: TestContext): Promise<string[]> {
  const rows = await db.reader.selectFrom("people_choice_team").selectAll().execute();
  return rows.map(({ area, team_id }) => `${area}/${team_id}`);
}

async function readBlocks({ db }: TestContext): Promise<string[]> {
  return (await db.reader.selectFrom("block").selectAll().execute()).map(({ staff_id }) => staff_id);
}

async function readAssigned({ db }: TestContext): Promise<Record<string, string | null>> {
  const rows = await db.reader.selectFrom("assignment").selectAll().execute();
  return Object.fromEntries(rows.map(({ area, staff_id }) => [area, staff_id]));
}

/** Everything that a save may touch. */
async function readState({ db }: TestContext) {
  const state = [];
  for (const table of [
    "customer",
    "preference",
    "people_choice",
    "people_choice_team",
    "choice",
    "block",
    "assignment",
    "assignment_history",
    "evidence",
  ] as const) {
    state.push(await db.reader.selectFrom(table).selectAll().execute());
  }
  return state;
}
