import { expect, test } from "vitest";
import { describeOnBothDialects } from "#tests/support/databases";
import { decide, enterCustomer, openSmallHouse } from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import type { Preferences } from "~/domain/preference/preference";
import { listChangesOf } from "~/operations/list-changes-of.server";
import { recordContact } from "~/operations/record-contact.server";
import { recordPreferences } from "~/operations/record-preferences.server";
import { showHistory } from "~/operations/show-history.server";

const aylin = "aylin-demir";

describeOnBothDialects("the customer's history", ({ openTestContext }) => {
  async function openAylin(): Promise<TestContext> {
    const context = await openTestContext();
    await openSmallHouse(context);
    await enterCustomer(context, "Aylin Demir", {
      people: { mode: "ranked", ranked: ["keller"] },
      topics: { advice: ["phone"] },
    });
    return context;
  }

  test("tells each decision by what it changed, the newest first", async () => {
    const context = await openAylin();
    context.setNow("2026-11-25T09:00:00+01:00");
    await decide(context, aylin, { people: { mode: "nobody" }, topics: { advice: ["phone"] } });
    const { changesMade } = await showHistory(context, aylin);
    expect(changesMade.map(({ version, at }) => [version, at])).toEqual([
      [2, Date.parse("2026-11-25T09:00:00+01:00")],
      [1, Date.parse("2026-11-24T17:12:00+01:00")],
    ]);
    expect(changesMade.every(({ changes }) => changes.length > 0)).toBe(true);
    expect(await listChangesOf(context, aylin, 2)).toEqual(changesMade[0]?.changes);
  });

  test("tells who recorded what the customer did not decide in person", async () => {
    const context = await openAylin();
    const change = (current: Preferences) => ({ ...current, topics: {} });
    const by = { source: "staff", recordedBy: "keller", language: "de" } as const;
    await recordPreferences(context, { customerId: aylin, basedOnVersion: 1, change, ...by });
    const { changesMade } = await showHistory(context, aylin);
    expect(changesMade.map(({ source, recorder }) => ({ source, recorder }))).toEqual([
      { source: "staff", recorder: { type: "person", name: { givenName: "", familyName: "keller" } } },
      { source: "portal", recorder: null },
    ]);
  });

  test("tells every contact, also one that was not agreed, the newest first", async () => {
    const context = await openAylin();
    for (const [topic, at] of [
      ["offers", "2026-11-23T10:00:00+01:00"],
      ["advice", "2026-11-24T17:12:00+01:00"],
    ] as const) {
      const request = { sender: { type: "staff", id: "keller" }, channel: "phone", topic } as const;
      const when = { at: Date.parse(at), outcome: "reached", recordedBy: "keller" } as const;
      await recordContact(context, { customerId: aylin, request, ...when });
    }
    const { contacts } = await showHistory(context, aylin);
    expect(contacts.map(({ topic, basis }) => [topic, basis])).toEqual([
      ["advice", "consent"],
      ["offers", null],
    ]);
  });

  test("is empty for whoever has no history, and never another's", async () => {
    const context = await openAylin();
    await enterCustomer(context, "Stefan Kurz", null);
    expect(await showHistory(context, "stefan-kurz")).toMatchObject({ contacts: [], changesMade: [] });
  });

  test("a version that never was changed nothing", async () => {
    const context = await openAylin();
    expect(await listChangesOf(context, aylin, 99)).toEqual([]);
  });
});
