import { expect, test } from "vitest";
import { describeOnBothDialects } from "#tests/support/databases";
import { enterCustomer, openSmallHouse } from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import { endPause } from "~/domain/preference/pause-contacts";
import type { Pause } from "~/domain/preference/preference";
import { plainText } from "~/i18n/sentence";
import { writeFact } from "~/i18n/sentences/write-fact";
import { exportOwnData } from "~/operations/customers/export-own-data.server";
import { changePreferences } from "~/operations/preferences/change-preferences.server";
import { showChoices } from "~/operations/preferences/show-choices.server";

const customerId = "aylin-demir";
const open: Pause = { from: "2026-11-20", to: null };
const quiet: Pause = { ...open, quiet: true };

describeOnBothDialects("a quiet pause", ({ openTestContext }) => {
  async function openAylin(...pauses: Pause[]) {
    const context = await openTestContext();
    await openSmallHouse(context);
    await enterCustomer(context, "Aylin Demir", { people: { mode: "nobody" }, pauses });
    return context;
  }

  async function readPause(context: TestContext): Promise<string | undefined> {
    const { facts, house } = await showChoices(context, customerId);
    const pause = facts.find(({ kind }) => kind === "pause");
    return pause && plainText(writeFact(pause, house.directory, "de"));
  }

  test("reads back as it was said, and a pause until further notice as that", async () => {
    expect(await readPause(await openAylin(quiet))).toBe("Ich mache eine stille Pause, bis ich mich melde.");
    expect(await readPause(await openAylin(open))).toBe("Ich mache bis auf Weiteres Pause.");
  });

  test("takes the place of one until further notice as what is narrower, and is in the customer's own data", async () => {
    const context = await openAylin(open);
    const change = (pauses: Pause[]) =>
      changePreferences(context, {
        ...{ customerId, basedOnVersion: null, language: "de" },
        change: (current) => ({ ...current, pauses }),
      });
    expect(await change([quiet])).toMatchObject({ changes: [{ part: "pause", direction: "narrower" }] });
    const parts: string[] = [];
    for await (const part of exportOwnData(context, customerId)) parts.push(part);
    expect(parts.join("").replaceAll(/\s/g, "")).toContain('"quiet":true');
    expect(await change([open])).toMatchObject({ changes: [{ part: "pause", direction: "wider" }] });
  });

  test("ends when the customer ends it, and that it was quiet stays on record", async () => {
    const context = await openAylin(quiet);
    await changePreferences(context, {
      ...{ customerId, basedOnVersion: null, language: "de" },
      change: (current) => endPause(current, quiet, "2026-11-23"),
    });
    expect(await readPause(context)).toBeUndefined();
    const { preferences } = await showChoices(context, customerId);
    expect(preferences.pauses).toEqual([{ ...quiet, to: "2026-11-23" }]);
  });
});
