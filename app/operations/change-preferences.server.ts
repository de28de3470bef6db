import type { Tx } from "#db/dialects/dialect";
import { lockAssignments, lockCustomer } from "#db/dialects/locks";
import { findPreferences } from "#db/queries/preferences";
import { canonicalJson } from "~/domain/evidence/canonical-json";
import { comparePreferences, type PreferenceChange } from "~/domain/preference/compare-preferences";
import { forgetWhatIsGone } from "~/domain/preference/forget-what-is-gone";
import { keepShownHours } from "~/domain/preference/keep-shown-hours";
import { type Preferences, preferencesOfNobody } from "~/domain/preference/preference";
import type { Language } from "~/i18n/language";
import { choosePeopleAgain } from "./choose-people-again.server";
import { findPreferenceConflict, type PreferenceConflict } from "./find-preference-conflict.server";
import { findPreferenceFaults, type PreferenceFault } from "./find-preference-faults.server";
import type { OperationContext } from "./operation-context";
import { type House, readHouse } from "./read-house.server";
import { storeDecision } from "./store-decision.server";

export interface PreferencesToChange {
  customerId: string;
  /** The version that the customer saw; null where the change holds whatever was said before (a stop, a pause). */
  basedOnVersion: number | null;
  /** From what holds now, freed of what is gone, to what shall hold. Pure; may run more than once. */
  change: (current: Preferences, house: House) => Preferences;
  language: Language;
  /** The customer was asked who may get in touch: also leaving it as it is answers a proposal. */
  choosesPeople?: boolean;
  /** More that is kept as evidence. */
  proof?: Record<string, unknown>;
}

export type ChangePreferencesResult =
  | { kind: "saved"; version: number; changes: PreferenceChange[] }
  | { kind: "unchanged"; version: number }
  /** Nothing was stored. */
  | PreferenceConflict
  | { kind: "invalid"; faults: PreferenceFault[] };

/**
 * The customer's own act in the portal: stores the next version, lays out its choices, derives the assignments afresh
 * and keeps the evidence, all in one transaction.
 */
export function changePreferences(
  { db, clock }: OperationContext,
  toChange: PreferencesToChange,
): Promise<ChangePreferencesResult> {
  return db.transaction(async (tx) => {
    await lockAssignments(tx);
    await lockCustomer(tx, toChange.customerId);
    return changeWithin(tx, toChange, clock());
  });
}

/** In the caller's transaction, which holds the locks of the assignments and of the customer. */
export async function changeWithin(
  tx: Tx,
  { customerId, basedOnVersion, change, language, choosesPeople, proof }: PreferencesToChange,
  now: number,
): Promise<ChangePreferencesResult> {
  const house = await readHouse(tx);
  const before = await findPreferences(tx, customerId);
  const seen = basedOnVersion === null ? null : { customerId, basedOnVersion };
  const conflict = seen && (await findPreferenceConflict(tx, seen, before, house));
  if (conflict) return conflict;
  const current = before?.preferences ?? preferencesOfNobody(house.settings.timeZone);
  const wanted = change(forgetWhatIsGone(current, house.company), house);
  const faults = findPreferenceFaults(wanted, house);
  if (faults.length > 0) return { kind: "invalid", faults };
  const next = keepShownHours(wanted, house.company);
  const version = before?.version ?? 0;
  if (before && canonicalJson(next) === canonicalJson(current)) {
    if (choosesPeople) await choosePeopleAgain(tx, customerId, current.people, now);
    return { kind: "unchanged", version };
  }
  const changes = comparePreferences(current, next, house.company);
  const own = { source: "portal", recordedBy: null, actor: { type: "customer", id: customerId } } as const;
  const saved = { customerId, version: version + 1, before: current, next, changes, language, proof };
  await storeDecision(tx, house, { ...saved, ...own, choosesPeople }, now);
  return { kind: "saved", version: version + 1, changes };
}
