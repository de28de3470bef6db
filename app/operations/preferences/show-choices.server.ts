import { findPreferences } from "#db/queries/preferences";
import { forgetWhatIsGone } from "~/domain/preference/forget-what-is-gone";
import type { Preferences } from "~/domain/preference/preference";
import type { PreferenceFact } from "~/domain/preference/preference-fact";
import { summarizePreference } from "~/domain/preference/summarize-preference";
import { toLocalDate } from "~/domain/time/wall-clock";
import { type House, readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import { type CustomerView, readCustomerFacts } from "../permission/read-customer-facts.server";

/** What a customer decided and what it comes to: what a page begins with on which they choose. */
export interface Choices {
  house: House;
  view: CustomerView;
  /** 0 = nothing on record. */
  version: number;
  preferences: Preferences;
  facts: PreferenceFact[];
}

export async function showChoices({ db, clock }: OperationContext, customerId: string): Promise<Choices> {
  const now = clock();
  const house = await readHouse(db.reader);
  const view = await readCustomerFacts(db.reader, house, customerId, now);
  const stored = await findPreferences(db.reader, customerId);
  return { house, view, version: stored?.version ?? 0, ...sumUp(house, view, now) };
}

/** In the customer's own eyes: nothing is kept from them. */
export function sumUp(
  { company }: House,
  { facts, compiled }: CustomerView,
  now: number,
): Pick<Choices, "preferences" | "facts"> {
  const today = toLocalDate(compiled.zone, now);
  return {
    preferences: forgetWhatIsGone(facts.preferences, company),
    facts: summarizePreference(facts, company, { reader: { type: "customer" }, today }),
  };
}
