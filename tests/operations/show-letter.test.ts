import { describe, expect, test } from "vitest";
import { describeOnBothDialects } from "#tests/support/databases";
import { enterCustomer, openSmallHouse, sendOnLeave } from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import type { People } from "~/domain/preference/preference";
import { recordContact } from "~/operations/contacts/record-contact.server";
import { showLetter } from "~/operations/customers/show-letter.server";

describeOnBothDialects("the customer's letter", ({ openTestContext }) => {
  async function openHouse(now?: string): Promise<TestContext> {
    const context = await openTestContext(now);
    await openSmallHouse(context);
    return context;
  }

  test("of who has not chosen says that nobody and nothing is allowed", async () => {
    const context = await openHouse();
    await enterCustomer(context, "Stefan Kurz", null, { proposedStaff: "keller" });
    expect(await showLetter(context, "stefan-kurz")).toMatchObject({
      version: 0,
      decidedAt: null,
      preferences: { timeZone: "Europe/Berlin", people: { mode: "nobody" } },
      lookedAfterBy: [{ area: null, staff: null }],
      budgets: [],
      wishes: [],
      recentContacts: [],
      callWord: null,
    });
  });

  test("names the person in general and the one for an area, each with the reason", async () => {
    const context = await openHouse();
    await enterCustomer(context, "Lena Hofer", {
      people: {
        mode: "ranked",
        ranked: ["yilmaz"],
        areas: { werkstatt: { mode: "ranked", ranked: ["orth"] } },
      },
    });
    const { lookedAfterBy } = await showLetter(context, "lena-hofer");
    expect(lookedAfterBy.map(({ area, staff }) => [area, staff])).toEqual([
      [null, "yilmaz"],
      ["werkstatt", "orth"],
    ]);
    expect(lookedAfterBy.every(({ why }) => why.length > 0)).toBe(true);
  });

  describe("while the person is away", () => {
    test("names who stands in, on the first and the last day, and on no day after", async () => {
      const context = await openHouse("2026-12-01T00:00:00+01:00");
      await sendOnLeave(context, "keller", { from: "2026-12-01", to: "2026-12-14" });
      const people: People = { mode: "ranked", ranked: ["keller"], whenAway: "deputy" };
      await enterCustomer(context, "Martin Seidl", { people });
      const standIn = /"yilmaz"/;
      expect(await reasonsOf(context, "martin-seidl")).toMatch(standIn);
      context.setNow("2026-12-14T23:59:59.999+01:00");
      expect(await reasonsOf(context, "martin-seidl")).toMatch(standIn);
      context.setNow("2026-12-15T00:00:00+01:00");
      expect(await reasonsOf(context, "martin-seidl")).not.toMatch(standIn);
    });
  });

  test("shows the three newest contacts", async () => {
    const context = await openHouse();
    await enterCustomer(context, "Aylin Demir", { people: { mode: "ranked", ranked: ["keller"] } });
    for (const day of [17, 18, 19, 20]) {
      await recordContact(context, {
        customerId: "aylin-demir",
        request: { sender: { type: "staff", id: "keller" }, channel: "phone", topic: "advice" },
        at: Date.parse(`2026-11-${day}T10:00:00+01:00`),
        outcome: "reached",
        recordedBy: "keller",
      });
    }
    const { recentContacts } = await showLetter(context, "aylin-demir");
    expect(recentContacts.map(({ contact: { at } }) => new Date(at).getUTCDate())).toEqual([20, 19, 18]);
  });

  test("passes over people who have left", async () => {
    const context = await openHouse();
    const people: People = { mode: "ranked", ranked: ["keller", "yilmaz"], blocked: ["wolf"] };
    await enterCustomer(context, "Aylin Demir", { people });
    await context.db.transaction(async (tx) => {
      await tx
        .updateTable("staff_member")
        .set({ left_at: context.clock() })
        .where("id", "=", "wolf")
        .execute();
      await tx
        .updateTable("company")
        .set((row) => ({ revision: row("revision", "+", 1) }))
        .execute();
    });
    expect((await showLetter(context, "aylin-demir")).preferences.people.blocked).toEqual([]);
  });
});

async function reasonsOf(context: TestContext, customerId: string): Promise<string> {
  return JSON.stringify((await showLetter(context, customerId)).lookedAfterBy.map(({ why }) => why));
}
