import { expect, test } from "vitest";
import { findPreferences } from "#db/queries/preferences";
import { describeOnBothDialects } from "#tests/support/databases";
import { decide, enterCustomer, openSmallHouse } from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import type { People, Preferences } from "~/domain/preference/preference";
import { listMissingPoints } from "~/domain/preference/summary/list-missing";
import { showLetter } from "~/operations/customers/show-letter.server";
import { previewPreferences } from "~/operations/preferences/preview-preferences.server";

const customerId = "aylin-demir";
const people: People = { mode: "ranked", ranked: ["keller"] };
const open: Omit<Preferences, "timeZone"> = { people, topics: { advice: ["phone"] } };

describeOnBothDialects("a preview", ({ openTestContext }) => {
  async function openAylin(): Promise<TestContext> {
    const context = await openTestContext();
    await openSmallHouse(context);
    await enterCustomer(context, "Aylin Demir", open);
    return context;
  }

  test("says what the letter says once it is saved, and stores nothing", async () => {
    const context = await openAylin();
    await enterCustomer(context, "Karl Vogt", { people: { mode: "ranked", ranked: ["yilmaz"] } });
    await limitPlaces(context, "yilmaz", 1);
    const wanted: Omit<Preferences, "timeZone"> = {
      people: { ...people, ranked: ["yilmaz", "wolf"], areas: { werkstatt: { mode: "anyone", teams: [] } } },
      topics: { advice: ["phone", "email"], repair: ["phone"] },
      caps: [{ max: 1, per: "P1M" }],
    };
    const preview = await previewPreferences(context, customerId, (current) => ({ ...current, ...wanted }));
    expect((await findPreferences(context.db.reader, customerId))?.version).toBe(1);
    await decide(context, customerId, { ...wanted, hours: preview!.preferences.hours });
    const letter = await showLetter(context, customerId);
    expect(letter.lookedAfterBy[0]?.staff).toBe("wolf");
    expect(preview?.facts).toEqual(letter.facts);
  });

  test("tells what allows more from what allows less", async () => {
    const context = await openAylin();
    const preview = await previewPreferences(context, customerId, (current) => ({
      ...current,
      topics: { offers: ["email"] },
    }));
    expect(preview?.changes.map(({ part, direction }) => `${part} ${direction}`).sort()).toEqual([
      "topic narrower",
      "topic wider",
    ]);
  });

  test("tells who could get in touch then", async () => {
    const context = await openAylin();
    const preview = await previewPreferences(context, customerId, (current) => ({
      ...current,
      hours: { phone: [{ days: [4], from: "17:00", to: "19:00" }] },
    }));
    expect(preview?.week.reach).toEqual([
      {
        who: { type: "person", staff: "keller" },
        channels: ["phone"],
        topics: ["advice"],
        stretches: [
          {
            from: Date.parse("2026-11-26T17:00:00+01:00"),
            until: Date.parse("2026-11-26T19:00:00+01:00"),
          },
        ],
      },
    ]);
  });

  test("names what has no address yet as the letter does once it is saved, and what had none before", async () => {
    const context = await openTestContext();
    await openSmallHouse(context);
    const byMail = { ...open, topics: { advice: ["email"] } };
    await enterCustomer(context, "Aylin Demir", byMail, { openChannels: ["email", "letter"] });
    const wanted = { ...byMail, topics: { advice: ["email", "phone"] } };
    const preview = await previewPreferences(context, customerId, (current) => ({ ...current, ...wanted }));
    expect(preview).toMatchObject({ missing: ["phone"], missingBefore: [] });
    await decide(context, customerId, wanted);
    const { view, house } = await showLetter(context, customerId);
    expect(listMissingPoints(view.facts, house.company)).toEqual(["phone"]);
    const again = await previewPreferences(context, customerId, (current) => current);
    expect(again).toMatchObject({ missing: ["phone"], missingBefore: ["phone"] });
  });

  test("is not given of what could not be saved", async () => {
    const context = await openAylin();
    const preview = await previewPreferences(context, customerId, (current) => ({
      ...current,
      topics: { nonsense: ["phone"] },
    }));
    expect(preview).toBeNull();
  });
});

async function limitPlaces({ db }: TestContext, staff: string, capacity: number): Promise<void> {
  await db.writer.updateTable("staff_member").set({ capacity }).where("id", "=", staff).execute();
}
