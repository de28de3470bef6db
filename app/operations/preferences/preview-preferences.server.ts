import type { Db } from "#db/dialects/dialect";
import { findPreferences } from "#db/queries/preferences";
import { canonicalJson } from "~/domain/evidence/canonical-json";
import { compileCustomer } from "~/domain/permission/compile-customer";
import { foreseeWeek, type WeekAhead } from "~/domain/permission/foresee-week";
import type { CustomerFacts } from "~/domain/permission/permission";
import type { ChannelId } from "~/domain/preference/channel";
import { comparePreferences, type PreferenceChange } from "~/domain/preference/compare-preferences";
import { forgetWhatIsGone } from "~/domain/preference/forget-what-is-gone";
import { keepShownHours } from "~/domain/preference/keep-shown-hours";
import type { Preferences } from "~/domain/preference/preference";
import type { PreferenceFact } from "~/domain/preference/preference-fact";
import { summarizePreference } from "~/domain/preference/summarize-preference";
import { listMissingPoints } from "~/domain/preference/summary/list-missing";
import { toLocalDate } from "~/domain/time/wall-clock";
import { getZone } from "~/domain/time/zone";
import { foreseeAssignments } from "../assignment/foresee-assignments.server";
import { type House, readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import { readCustomerFacts } from "../permission/read-customer-facts.server";
import { findPreferenceFaults } from "./find-preference-faults.server";

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
  week: WeekAhead;
  /** What would be allowed and cannot be yet, for want of an address; and what of it is so already. */
  missing: ChannelId[];
  missingBefore: ChannelId[];
}

type Change = (current: Preferences, house: House) => Preferences;

/**
 * How it would hold if the customer saved this now: the same steps as saving, the same summary and the same decision,
 * and nothing is stored. Null where it could not be saved.
 */
export async function previewPreferences(
  context: OperationContext,
  customerId: string,
  change: Change,
): Promise<PreferencePreview | null> {
  const [preview] = await previewEach(context, customerId, [change]);
  return preview ?? null;
}

/** The same for several of which one will be saved. */
export async function previewEach(
  { db, clock }: OperationContext,
  customerId: string,
  changes: readonly Change[],
): Promise<(PreferencePreview | null)[]> {
  const now = clock();
  const house = await readHouse(db.reader);
  const { facts, invitations } = await readCustomerFacts(db.reader, house, customerId, now);
  const version = (await findPreferences(db.reader, customerId))?.version ?? 0;
  const current = forgetWhatIsGone(facts.preferences, house.company);
  const before = summarize(facts, house, now);
  const missingBefore = listMissingPoints(facts, house.company);
  const assign = foreseeOncePerChoice(db.reader, house, customerId, { facts, now });
  return Promise.all(
    changes.map(async (change) => {
      const wanted = change(current, house);
      if (findPreferenceFaults(wanted, house).length > 0) return null;
      const preferences = keepShownHours(wanted, house.company);
      const wished = { ...facts, ...(await assign(preferences)), preferences };
      const changesMade = comparePreferences(current, preferences, house.company);
      const week = foreseeWeek(compileCustomer(house.compiled, wished), house.company, invitations, now);
      const missing = listMissingPoints(wished, house.company);
      const after = { facts: summarize(wished, house, now), week, missing };
      return { house, version, preferences, before, missingBefore, changes: changesMade, ...after };
    }),
  );
}

/** Deriving looks at everybody's choices: where the people are the same, it is done once. */
function foreseeOncePerChoice(
  db: Db,
  house: House,
  customerId: string,
  standing: { facts: CustomerFacts; now: number },
) {
  const known = new Map<string, ReturnType<typeof foreseeAssignments>>();
  return (preferences: Preferences) => {
    const people = canonicalJson(preferences.people);
    const foreseen =
      known.get(people) ?? foreseeAssignments(db, house, customerId, { ...standing, preferences });
    known.set(people, foreseen);
    return foreseen;
  };
}

function summarize(facts: CustomerFacts, { company }: House, now: number): PreferenceFact[] {
  const today = toLocalDate(getZone(facts.preferences.timeZone), now);
  return summarizePreference(facts, company, { reader: { type: "customer" }, today });
}
