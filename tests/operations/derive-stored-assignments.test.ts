import { describe, expect, test } from "vitest";
import { findCustomer } from "#db/queries/customers";
import { describeOnBothDialects } from "#tests/support/databases";
import { expectWholeChain } from "#tests/support/expect-whole-chain";
import { decide, enterCustomer, openSmallHouse } from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import type { People } from "~/domain/preference/preference";
import { changePreferences } from "~/operations/preferences/change-preferences.server";

const rank = (...ranked: string[]): People => ({ mode: "ranked", ranked });

describeOnBothDialects("assignments derived from a save", ({ openTestContext }) => {
  /** Keller has one place. */
  async function openHouse(): Promise<TestContext> {
    const context = await openTestContext();
    await openSmallHouse(context);
    await limitKeller(context, 1);
    return context;
  }

  test("the first choice where there is room, and otherwise the next one, with the place in the queue", async () => {
    const context = await openHouse();
    await enterCustomer(context, "Karl Vogt", { people: rank("keller") });
    await enterCustomer(context, "Ilse Maurer", { people: rank("keller", "yilmaz") });
    expect(await readAssignments(context)).toEqual({
      "karl-vogt": { staff: "keller", rank: 1, waiting: [] },
      "ilse-maurer": { staff: "yilmaz", rank: 2, waiting: [{ staff: "keller", position: 1 }] },
    });
  });

  test("whoever chose earlier is nearer in the queue", async () => {
    const context = await openHouse();
    await enterCustomer(context, "Karl Vogt", { people: rank("keller") });
    await enterCustomer(context, "Ilse Maurer", { people: rank("keller") });
    context.setNow("2026-11-24T17:12:00.001+01:00");
    await enterCustomer(context, "Clara Wolters", { people: rank("keller") });
    expect((await readAssignments(context))["clara-wolters"]?.waiting).toEqual([
      { staff: "keller", position: 2 },
    ]);
  });

  describe("a place that one customer leaves", () => {
    test("goes to who waits for it and has nobody, in the same step, on record for both, and makes decisions anew", async () => {
      const context = await openHouse();
      await enterCustomer(context, "Karl Vogt", { people: rank("keller") });
      await enterCustomer(context, "Ilse Maurer", { people: rank("keller") });
      const revision = await readRevision(context, "ilse-maurer");
      context.setNow("2026-12-01T09:00:00+01:00");
      await decide(context, "karl-vogt", { people: rank("wolf") });
      expect(await readAssignments(context)).toEqual({
        "karl-vogt": { staff: "wolf", rank: 1, waiting: [] },
        "ilse-maurer": { staff: "keller", rank: 1, waiting: [] },
      });
      expect(await readRevision(context, "ilse-maurer")).toBeGreaterThan(revision);
      const { kind, actor, body, at } = (await expectWholeChain(context, "ilse-maurer")).at(-1)!;
      expect({ kind, actor, body, at }).toEqual({
        kind: "assignment_changed",
        actor: { type: "system", id: null },
        body: { area: "", from: null, to: "keller" },
        at: context.clock(),
      });
    });

    test("leaves a history without gap or overlap", async () => {
      const context = await openHouse();
      const [first, second] = ["2026-11-24T17:12:00+01:00", "2026-12-01T09:00:00+01:00"].map(Date.parse);
      await enterCustomer(context, "Karl Vogt", { people: rank("keller") });
      await enterCustomer(context, "Ilse Maurer", { people: rank("yilmaz") });
      context.setNow("2026-12-01T09:00:00+01:00");
      await decide(context, "karl-vogt", { people: { mode: "nobody" } });
      await decide(context, "ilse-maurer", { people: rank("keller", "yilmaz") });
      expect(await readHistory(context, "ilse-maurer")).toEqual([
        { staff: "yilmaz", from: first, until: second },
        { staff: "keller", from: second, until: null },
      ]);
      expect(await readHistory(context, "karl-vogt")).toEqual([
        { staff: "keller", from: first, until: second },
      ]);
    });

    test("only moves the queue of those behind: their person, since when and their record stay", async () => {
      const context = await openHouse();
      await enterCustomer(context, "Karl Vogt", { people: rank("keller") });
      await enterCustomer(context, "Ilse Maurer", { people: rank("keller") });
      context.setNow("2026-11-25T09:00:00+01:00");
      await enterCustomer(context, "Clara Wolters", { people: rank("keller", "yilmaz") });
      const records = await expectWholeChain(context, "clara-wolters");
      context.setNow("2026-11-26T09:00:00+01:00");
      await decide(context, "karl-vogt", { people: { mode: "nobody" } });
      expect((await readAssignments(context))["clara-wolters"]).toEqual({
        staff: "yilmaz",
        rank: 2,
        waiting: [{ staff: "keller", position: 1 }],
      });
      expect(await readSince(context, "clara-wolters")).toBe(Date.parse("2026-11-25T09:00:00+01:00"));
      expect(await expectWholeChain(context, "clara-wolters")).toEqual(records);
    });
  });

  describe("nobody loses their person", () => {
    test("to a newcomer, nor to a lowered capacity", async () => {
      const context = await openHouse();
      await enterCustomer(context, "Karl Vogt", { people: rank("keller") });
      await limitKeller(context, 0);
      await enterCustomer(context, "Ilse Maurer", { people: rank("keller") });
      expect((await readAssignments(context))["karl-vogt"]?.staff).toBe("keller");
      expect((await readAssignments(context))["ilse-maurer"]?.staff).toBeNull();
    });

    test("by wishing for somebody better who is full", async () => {
      const context = await openHouse();
      await enterCustomer(context, "Karl Vogt", { people: rank("keller") });
      await enterCustomer(context, "Ilse Maurer", { people: rank("yilmaz") });
      await decide(context, "ilse-maurer", { people: rank("keller", "yilmaz") });
      expect((await readAssignments(context))["ilse-maurer"]?.staff).toBe("yilmaz");
    });
  });

  describe("leaving the ranking", () => {
    test.each<[string, People]>([
      ["for nobody", { mode: "nobody" }],
      ["for anyone", { mode: "anyone" }],
    ])("%s ends the assignment and its history, and keeps that on record", async (_what, people) => {
      const context = await openHouse();
      await enterCustomer(context, "Karl Vogt", { people: rank("keller") });
      context.setNow("2026-12-01T09:00:00+01:00");
      await decide(context, "karl-vogt", { people });
      expect(await readAssignments(context)).toEqual({});
      expect((await readHistory(context, "karl-vogt")).map(({ until }) => until)).toEqual([context.clock()]);
      expect((await expectWholeChain(context, "karl-vogt")).at(-1)?.body).toEqual({
        area: "",
        from: "keller",
        to: null,
      });
    });
  });

  describe("an area with a person of its own", () => {
    test("is an assignment of its own, and takes a place of its own", async () => {
      const context = await openHouse();
      await limitKeller(context, 2);
      const areas = { werkstatt: rank("keller") };
      await enterCustomer(context, "Lena Hofer", { people: { ...rank("keller"), areas } });
      await enterCustomer(context, "Ilse Maurer", { people: rank("keller") });
      expect(await readAssignments(context)).toMatchObject({
        "lena-hofer": { staff: "keller" },
        "lena-hofer/werkstatt": { staff: "keller" },
        "ilse-maurer": { staff: null, waiting: [{ staff: "keller", position: 1 }] },
      });
    });

    test("gives its place back when the general choice holds again", async () => {
      const context = await openHouse();
      const areas = { werkstatt: rank("keller") };
      await enterCustomer(context, "Lena Hofer", { people: { ...rank("yilmaz"), areas } });
      await enterCustomer(context, "Ilse Maurer", { people: rank("keller") });
      await decide(context, "lena-hofer", { people: rank("yilmaz") });
      expect(Object.keys(await readAssignments(context)).sort()).toEqual(["ilse-maurer", "lena-hofer"]);
      expect((await readAssignments(context))["ilse-maurer"]?.staff).toBe("keller");
    });
  });

  describe("a former contact person of an import", () => {
    test("is a proposal only, until the customer chooses", async () => {
      const context = await openHouse();
      await enterCustomer(context, "Stefan Kurz", null, { proposedStaff: "keller" });
      expect(await readAssignments(context)).toEqual({});
    });

    test("keeps the customer who puts them on the list, also when they are full", async () => {
      const context = await openHouse();
      await enterCustomer(context, "Karl Vogt", { people: rank("keller") });
      await enterCustomer(context, "Stefan Kurz", null, { proposedStaff: "keller" });
      await decide(context, "stefan-kurz", { people: rank("keller") });
      expect(await readAssignments(context)).toMatchObject({
        "karl-vogt": { staff: "keller" },
        "stefan-kurz": { staff: "keller", rank: 1 },
      });
    });

    test("keeps nobody who chose somebody else first", async () => {
      const context = await openHouse();
      await enterCustomer(context, "Karl Vogt", { people: rank("keller") });
      await enterCustomer(context, "Stefan Kurz", null, { proposedStaff: "keller" });
      await decide(context, "stefan-kurz", { people: rank("yilmaz") });
      context.setNow("2026-11-25T09:00:00+01:00");
      await decide(context, "stefan-kurz", { people: rank("keller", "yilmaz") });
      expect((await readAssignments(context))["stefan-kurz"]?.staff).toBe("yilmaz");
    });

    test("is answered by choosing nobody, be it the first decision or a later one", async () => {
      const context = await openHouse();
      await enterCustomer(context, "Stefan Kurz", null, { proposedStaff: "keller" });
      await enterCustomer(
        context,
        "Frieda Lang",
        { people: { mode: "nobody" } },
        { proposedStaff: "keller" },
      );
      for (const customerId of ["stefan-kurz", "frieda-lang"]) {
        const choice = { customerId, basedOnVersion: null, language: "de", choosesPeople: true } as const;
        await changePreferences(context, { ...choice, change: (current) => current });
        expect((await findCustomer(context.db.reader, customerId))?.proposedStaff).toBe(null);
      }
    });

    test("waits while the customer chooses topics alone", async () => {
      const context = await openHouse();
      await enterCustomer(context, "Karl Vogt", { people: rank("keller") });
      await enterCustomer(context, "Stefan Kurz", null, { proposedStaff: "keller" });
      await decide(context, "stefan-kurz", { people: { mode: "nobody" }, topics: { advice: ["email"] } });
      await decide(context, "stefan-kurz", { people: rank("keller"), topics: { advice: ["email"] } });
      expect((await readAssignments(context))["stefan-kurz"]?.staff).toBe("keller");
    });
  });

  test("of twenty who race for the last place exactly one gets it, and all the others wait in one queue", async () => {
    const context = await openHouse();
    const ids: string[] = [];
    for (let number = 1; number <= 20; number++) {
      ids.push(await enterCustomer(context, `Kundin ${String(number).padStart(2, "0")}`, null));
    }
    const results = await Promise.all(
      ids.map((customerId) =>
        changePreferences(context, {
          customerId,
          basedOnVersion: 0,
          change: (current) => ({ ...current, people: rank("keller") }),
          language: "de",
        }),
      ),
    );
    expect(results.every(({ kind }) => kind === "saved")).toBe(true);
    const assignments = Object.values(await readAssignments(context));
    expect(assignments.filter(({ staff }) => staff === "keller")).toHaveLength(1);
    const queue = assignments.flatMap(({ waiting }) => waiting.map(({ position }) => position));
    expect(queue.sort((a, b) => a! - b!)).toEqual(Array.from({ length: 19 }, (_, place) => place + 1));
    for (const id of ids) await expectWholeChain(context, id);
  });
});

async function limitKeller({ db }: TestContext, capacity: number): Promise<void> {
  await db.writer.updateTable("staff_member").set({ capacity }).where("id", "=", "keller").execute();
}

interface Assigned {
  staff: string | null;
  rank: number | null;
  waiting: { staff: string; position: number | null }[];
}

async function readAssignments({ db }: TestContext): Promise<Record<string, Assigned>> {
  const rows = await db.reader.selectFrom("assignment").selectAll().execute();
  return Object.fromEntries(
    rows.map(({ customer_id, area, staff_id, rank, waiting }) => [
      area === "" ? customer_id : `${customer_id}/${area}`,
      { staff: staff_id, rank, waiting: JSON.parse(waiting) },
    ]),
  );
}

async function readSince({ db }: TestContext, id: string): Promise<number | undefined> {
  const rows = await db.reader.selectFrom("assignment").selectAll().where("customer_id", "=", id).execute();
  return rows[0]?.since;
}

async function readHistory({ db }: TestContext, id: string) {
  const rows = await db.reader
    .selectFrom("assignment_history")
    .selectAll()
    .where("customer_id", "=", id)
    .orderBy("from_at")
    .execute();
  return rows.map(({ staff_id, from_at, until_at }) => ({ staff: staff_id, from: from_at, until: until_at }));
}

async function readRevision({ db }: TestContext, id: string): Promise<number> {
  const customer = db.reader.selectFrom("customer").select("revision").where("id", "=", id);
  return (await customer.executeTakeFirstOrThrow()).revision;
}
