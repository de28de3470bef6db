import { expect, test } from "vitest";
import { findPreferences } from "#db/queries/preferences";
import { describeOnBothDialects } from "#tests/support/databases";
import { expectWholeChain } from "#tests/support/expect-whole-chain";
import { decide, enterCustomer, openSmallHouse } from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import type { People, Preferences } from "~/domain/preference/preference";
import { stopEverything } from "~/domain/preference/stop-everything";
import { changePreferences } from "~/operations/preferences/change-preferences.server";
import { undoPreferences } from "~/operations/preferences/undo-preferences.server";

const customerId = "aylin-demir";
const people: People = { mode: "ranked", ranked: ["keller"], automated: ["email"] };

describeOnBothDialects("undoing", ({ openTestContext }) => {
  async function openAylin(): Promise<TestContext> {
    const context = await openTestContext();
    await openSmallHouse(context);
    await enterCustomer(context, "Aylin Demir", { people, topics: { offers: ["email"] } });
    return context;
  }

  test("a stop restores every yes, as the customer's own act and a version of its own", async () => {
    const context = await openAylin();
    const before = await readDocument(context);
    await stop(context);
    expect(await readDocument(context)).not.toEqual(before);
    expect(await undo(context, 2)).toMatchObject({ kind: "saved", version: 3 });
    expect(await readDocument(context)).toEqual(before);
    const { kind, actor } = (await expectWholeChain(context, customerId)).at(-1)!;
    expect({ kind, actor }).toEqual({
      kind: "preferences_saved",
      actor: { type: "customer", id: customerId },
    });
  });

  test("is refused when something was saved in between, and changes nothing", async () => {
    const context = await openAylin();
    await stop(context);
    await decide(context, customerId, { people, topics: { advice: ["phone"] } });
    const before = await readDocument(context);
    expect(await undo(context, 2)).toMatchObject({ kind: "conflict", version: 3 });
    expect(await readDocument(context)).toEqual(before);
  });

  test.each([2 ** 31, Number.MAX_SAFE_INTEGER])(
    "of version %d, which nobody has, changes nothing",
    async (version) => {
      const context = await openAylin();
      expect((await undo(context, version)).kind).toBe("nothing_to_undo");
      expect((await undo(context, 2 ** 31 - 1)).kind).not.toBe("saved");
    },
  );

  test("twice in a row undoes once", async () => {
    const context = await openAylin();
    await stop(context);
    await undo(context, 2);
    expect(await undo(context, 2)).toMatchObject({ kind: "conflict", version: 3 });
  });

  test("the very first decision leads back to nobody and nothing", async () => {
    const context = await openAylin();
    expect(await undo(context, 1)).toMatchObject({ kind: "saved", version: 2 });
    expect(await readDocument(context)).toEqual({ timeZone: "Europe/Berlin", people: { mode: "nobody" } });
    expect(await context.db.reader.selectFrom("assignment").selectAll().execute()).toEqual([]);
  });

  test("brings nobody back who has left the company", async () => {
    const context = await openAylin();
    await stop(context);
    await context.db.transaction(async (tx) => {
      await tx
        .updateTable("staff_member")
        .set({ left_at: context.clock() })
        .where("id", "=", "keller")
        .execute();
      await tx
        .updateTable("company")
        .set((row) => ({ revision: row("revision", "+", 1) }))
        .execute();
    });
    expect(await undo(context, 2)).toMatchObject({ kind: "saved" });
    expect((await readDocument(context)).people).toMatchObject({ mode: "nobody", automated: ["email"] });
  });

  test.each([0, -1, 1.5, 99, Number.NaN])("version %d, which never was, undoes nothing", async (version) => {
    const context = await openAylin();
    const before = await readDocument(context);
    expect(["nothing_to_undo", "conflict"]).toContain((await undo(context, version)).kind);
    expect(await readDocument(context)).toEqual(before);
  });
});

function stop(context: TestContext) {
  return changePreferences(context, {
    customerId,
    basedOnVersion: null,
    change: (current, { company }) => stopEverything(current, company),
    language: "de",
  });
}

function undo(context: TestContext, version: number) {
  return undoPreferences(context, { customerId, version, language: "de" });
}

async function readDocument({ db }: TestContext): Promise<Preferences> {
  return (await findPreferences(db.reader, customerId))!.preferences;
}
