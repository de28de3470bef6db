import { findPreferences } from "#db/queries/preferences";
import { compileCustomer } from "~/domain/permission/compile-customer";
import { listReach, type Reach } from "~/domain/permission/list-reach";
import type { CustomerFacts } from "~/domain/permission/permission";
import { comparePreferences, type PreferenceChange } from "~/domain/preference/compare-preferences";
import { forgetWhatIsGone } from "~/domain/preference/forget-what-is-gone";
import { keepShownHours } from "~/domain/preference/keep-shown-hours";
import type { Preferences } from "~/domain/preference/preference";
import type { PreferenceFact } from "~/domain/preference/preference-fact";
import { summarizePreference } from "~/domain/preference/summarize-preference";
import { toLocalDate } from "~/domain/time/wall-clock";
import { getZone } from "~/domain/time/zone";
import { findPreferenceFaults } from "./find-preference-faults.server";
import { foreseeAssignments } from "./foresee-assignments.server";
import type { OperationContext } from "./operation-context";
import { readCustomerFacts } from "./read-customer-facts.server";
import { type House, readHouse } from "./read-house.server";

export interface PreferencePreview {
  house: House;
  /** The version that it was compared with. */
  version: number;
  preferences: Preferences;
  /** What the letter says now, and what it would say. */
  before: PreferenceFact[];
  facts: PreferenceFact[];
  /** From what holds now. */
  changes: PreferenceChange[];
  reach: Reach[];
}

/**
 * How it would hold if the customer saved this now: the same steps as saving, the same summary and the same decision,
 * and nothing is stored. Null where it could not be saved.
 */
export async function previewPreferences(
  { db, clock }: OperationContext,
  customerId: string,
  change: (current: Preferences, house: House) => Preferences,
): Promise<PreferencePreview | null> {
  const now = clock();
  const house = await readHouse(db.reader);
  const { facts } = await readCustomerFacts(db.reader, house, customerId, now);
  const current = forgetWhatIsGone(facts.preferences, house.company);
  const wanted = change(current, house);
  if (findPreferenceFaults(wanted, house).length > 0) return null;
  const preferences = keepShownHours(wanted, house.company);
  const assigned = await foreseeAssignments(db.reader, house, customerId, { facts, preferences, now });
  return {
    house,
    version: (await findPreferences(db.reader, customerId))?.version ?? 0,
    changes: comparePreferences(current, preferences, house.company),
    preferences,
    before: summarize(facts, house, now),
    ...foresee({ ...facts, ...assigned, preferences }, house, now),
  };
}

function foresee(facts: CustomerFacts, house: House, now: number) {
  const customer = compileCustomer(house.compiled, facts);
  return { facts: summarize(facts, house, now), reach: listReach(customer, house.company, now) };
}

function summarize(facts: CustomerFacts, { company }: House, now: number): PreferenceFact[] {
  const today = toLocalDate(getZone(facts.preferences.timeZone), now);
  return summarizePreference(facts, company, { reader: { type: "customer" }, today });
}
