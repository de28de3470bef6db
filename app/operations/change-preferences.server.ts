import type { Tx } from "#db/dialects/dialect";
import { lockAssignments, lockCustomer } from "#db/dialects/locks";
import { bumpCustomerRevision } from "#db/queries/customers";
import { appendEvidence } from "#db/queries/evidence";
import { markChosen, takeProposal } from "#db/queries/first-decision";
import {
  findPreferences,
  findPreferenceVersion,
  insertPreferences,
  type PreferenceSource,
  type PreferenceVersion,
  replacePeopleChoices,
} from "#db/queries/preferences";
import { canonicalJson } from "~/domain/evidence/canonical-json";
import type { EvidenceActor } from "~/domain/evidence/evidence";
import { comparePreferences, type PreferenceChange } from "~/domain/preference/compare-preferences";
import { forgetWhatIsGone } from "~/domain/preference/forget-what-is-gone";
import { keepShownHours } from "~/domain/preference/keep-shown-hours";
import { listUnknownIds } from "~/domain/preference/known-ids";
import { type Preferences, preferencesOfNobody } from "~/domain/preference/preference";
import { createPreferencesSchema } from "~/domain/preference/preference-schema";
import { toLocalDate } from "~/domain/time/wall-clock";
import { getZone } from "~/domain/time/zone";
import type { Language } from "~/i18n/language";
import { deriveStoredAssignments, type TakenUpProposal } from "./derive-stored-assignments.server";
import type { OperationContext } from "./operation-context";
import { publicHolidays } from "./public-holidays.server";
import { type House, readHouse } from "./read-house.server";
import { writePreferenceSentences } from "./write-preference-sentences.server";

export interface PreferencesToChange {
  customerId: string;
  /** The version that the customer saw; null where the change holds whatever was said before (a stop, a pause). */
  basedOnVersion: number | null;
  /** From what holds now, freed of what is gone, to what shall hold. Pure; may run more than once. */
  change: (current: Preferences, house: House) => Preferences;
  language: Language;
  /** The customer was asked who may get in touch: also leaving it as it is answers a proposal. */
  choosesPeople?: boolean;
}

/** What is wrong, and where in the document. */
export interface PreferenceFault {
  path: PropertyKey[];
  message: string;
}

export type ChangePreferencesResult =
  | { kind: "saved"; version: number; changes: PreferenceChange[] }
  | { kind: "unchanged"; version: number }
  /** Somebody saved in between: nothing was stored; `changes` is what became different since the version seen. */
  | { kind: "conflict"; version: number; changes: PreferenceChange[] }
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
    const house = await readHouse(tx);
    const before = await findPreferences(tx, toChange.customerId);
    const conflict = await findConflict(tx, toChange, before, house);
    if (conflict) return conflict;
    const current = before?.preferences ?? preferencesOfNobody(house.settings.timeZone);
    const wanted = toChange.change(forgetWhatIsGone(current, house.company), house);
    const faults = findFaults(wanted, house);
    if (faults.length > 0) return { kind: "invalid", faults };
    const next = keepShownHours(wanted, house.company);
    const version = before?.version ?? 0;
    if (before && canonicalJson(next) === canonicalJson(current)) {
      if (toChange.choosesPeople) await takeProposal(tx, toChange.customerId);
      return { kind: "unchanged", version };
    }
    const changes = comparePreferences(current, next, house.company);
    const decision: CustomersOwnDecision = { toChange, version: version + 1, before: current, next, changes };
    await storeDecision(tx, house, decision, clock());
    return { kind: "saved", version: version + 1, changes };
  });
}

interface CustomersOwnDecision {
  toChange: PreferencesToChange;
  version: number;
  before: Preferences;
  next: Preferences;
  changes: PreferenceChange[];
}

async function storeDecision(
  tx: Tx,
  house: House,
  decision: CustomersOwnDecision,
  now: number,
): Promise<void> {
  const { toChange, version, before, next } = decision;
  const { customerId, language } = toChange;
  const source: PreferenceSource = "portal";
  const stored = { version, preferences: next, source, recordedBy: null, language, decidedAt: now };
  await insertPreferences(tx, customerId, stored);
  await markChosen(tx, customerId, now);
  await keepEvidence(tx, house, decision, now);
  await bumpCustomerRevision(tx, customerId);
  if (!toChange.choosesPeople && canonicalJson(before.people) === canonicalJson(next.people)) return;
  await replacePeopleChoices(tx, customerId, next, chosenAtFor(house, now));
  await deriveStoredAssignments(tx, now, await takeUpProposal(tx, customerId, next));
}

/** Until the end of the founding period all choices share one instant (assignment.md, "A fair start"). */
function chosenAtFor({ settings }: House, now: number): number {
  return now < settings.foundingUntil ? settings.foundedAt : now;
}

/** The first choice of people answers the proposal of a former contact person: on the list, or gone for good. */
async function takeUpProposal(
  tx: Tx,
  customerId: string,
  { people }: Preferences,
): Promise<TakenUpProposal | undefined> {
  const staff = await takeProposal(tx, customerId);
  const isTakenUp = staff !== null && people.mode === "ranked" && people.ranked?.includes(staff);
  return isTakenUp ? { customerId, staff } : undefined;
}

async function keepEvidence(tx: Tx, house: House, decision: CustomersOwnDecision, at: number): Promise<void> {
  const { toChange, version, next, changes } = decision;
  const actor: EvidenceActor = { type: "customer", id: toChange.customerId };
  const today = toLocalDate(getZone(next.timeZone), at);
  const wording = await writePreferenceSentences(tx, house, next, { language: toChange.language, today });
  const body = { version, language: toChange.language, preferences: next, changes, ...wording };
  await appendEvidence(tx, toChange.customerId, { at, kind: "preferences_saved", actor, body });
}

async function findConflict(
  tx: Tx,
  { basedOnVersion, customerId }: PreferencesToChange,
  before: PreferenceVersion | null,
  house: House,
): Promise<ChangePreferencesResult | null> {
  const version = before?.version ?? 0;
  if (basedOnVersion === null || basedOnVersion === version) return null;
  const seen = await findPreferenceVersion(tx, customerId, basedOnVersion);
  const nobody = preferencesOfNobody(house.settings.timeZone);
  const changes = comparePreferences(
    seen?.preferences ?? nobody,
    before?.preferences ?? nobody,
    house.company,
  );
  return { kind: "conflict", version, changes };
}

const preferencesSchema = createPreferencesSchema(publicHolidays.isKnownRegion);

function findFaults(wanted: Preferences, { company }: House): PreferenceFault[] {
  const parsed = preferencesSchema.safeParse(wanted);
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => ({ path, message }));
  return listUnknownIds(wanted, company).map(({ path, kind }) => ({ path, message: `no such ${kind}` }));
}
