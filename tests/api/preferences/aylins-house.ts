import { enterCustomer, openSmallHouse } from "#tests/support/small-house";
import { openTestApi, type TestApi } from "#tests/support/test-api";
import type { Preferences } from "~/domain/preference/preference";

export const aylinsPath = "/api/v1/customers/aylin-demir/preferences";

/** What Aylin Demir decided herself. Whom she blocked is nobody's business. */
export const aylins = {
  people: { mode: "ranked", ranked: ["keller", "yilmaz"], blocked: ["wolf"], automated: ["email"] },
  topics: { advice: ["phone"], offers: ["email"] },
  hours: { phone: [{ days: [2, 4], from: "17:00", to: "19:00" }] },
} satisfies Omit<Preferences, "timeZone">;

/** As programs read it. */
export const aylinsTold = {
  timeZone: "Europe/Berlin",
  ...aylins,
  people: { mode: "ranked", ranked: ["keller", "yilmaz"], automated: ["email"] },
};

/** The small house with Aylin Demir in it: version 1. */
export async function openAylinsHouse(): Promise<TestApi> {
  const api = await openTestApi();
  await openSmallHouse(api.context);
  await enterCustomer(api.context, "Aylin Demir", aylins);
  return api;
}
