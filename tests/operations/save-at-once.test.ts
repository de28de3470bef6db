import { expect, test } from "vitest";
import { findCustomer } from "#db/queries/customers";
import { findPreferences } from "#db/queries/preferences";
import { damageChoice } from "#tests/support/damage-choice";
import { testDatabases } from "#tests/support/databases";
import { enterCustomer, openSmallHouse } from "#tests/support/small-house";
import type { CustomerVisit } from "~/auth/guards.server";
import { canonicalJson } from "~/domain/evidence/canonical-json";
import type { Preferences } from "~/domain/preference/preference";
import { stopEverything } from "~/domain/preference/stop-everything";
import { saveAtOnce } from "~/routes/customer/save-at-once.server";

const customerId = "aylin-demir";
const open: Preferences = {
  timeZone: "Europe/Berlin",
  people: { mode: "ranked", ranked: ["keller"] },
  topics: { advice: ["phone"] },
};

async function openAylin() {
  const context = await testDatabases("sqlite").openTestContext();
  await openSmallHouse(context);
  await enterCustomer(context, "Aylin Demir", open);
  const customer = (await findCustomer(context.db.reader, customerId))!;
  const visit = { operations: context, customer, language: "de" } as unknown as CustomerVisit;
  const stop = () => saveAtOnce(visit, (current, { company }) => stopEverything(current, company));
  return { context, stop };
}

test("a stop with one tap holds, and is not made twice", async () => {
  const { context, stop } = await openAylin();
  expect((await stop()).headers.get("Location")).toBe("/me?saved=2");
  expect((await findPreferences(context.db.reader, customerId))?.preferences.topics?.advice).toBeUndefined();
  expect((await stop()).headers.get("Location")).toBe("/me?unchanged");
});

test("a stop that cannot be stored is never told as if nothing had been asked", async () => {
  const { context, stop } = await openAylin();
  const document = canonicalJson({ format: 1, ...open, region: "XX-NOWHERE" });
  await damageChoice(context.db, customerId, document);
  await expect(stop()).rejects.toThrow("on record is not valid");
});
