import type { Tx } from "#db/dialects/dialect";
import { lockAssignments, lockCustomer } from "#db/dialects/locks";
import { countOwnVersionsSince, findPreferences } from "#db/queries/preferences";
import { canonicalJson } from "~/domain/evidence/canonical-json";
import {
  comparePreferences,
  narrowPreferences,
  type PreferenceChange,
} from "~/domain/preference/compare-preferences";
import { forgetWhatIsGone } from "~/domain/preference/forget-what-is-gone";
import { keepShownHours } from "~/domain/preference/keep-shown-hours";
import { type Preferences, preferencesOfNobody } from "~/domain/preference/preference";
import type { TooWideBecause } from "~/domain/preference/too-wide";
import { dayMs } from "~/domain/time/instant";
import type { Language } from "~/i18n/language";
import { isLeaving } from "../customers/refuse-while-leaving.server";
import { doOnce } from "../do-once.server";
import { type House, readHouse } from "../house/read-house.server";
import { findOwnActor, type OwnActor } from "../mandates/find-own-actor.server";
import type { OperationContext } from "../operation-context";
import { choosePeopleAgain } from "./choose-people-again.server";
import { findPreferenceConflict, type PreferenceConflict } from "./find-preference-conflict.server";
import { findPreferenceFaults, type PreferenceFault } from "./find-preference-faults.server";
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
  /** What was wider before is restored, however often the customer saved today. */
  restores?: boolean;
  /** A farewell: whoever may only narrow gets what of it narrows, and is not refused. */
  isFarewell?: boolean;
  /** More that is kept as evidence. */
  proof?: Record<string, unknown>;
  /** Back to what held before `basedOnVersion`. */
  isUndo?: boolean;
}

export type ChangePreferencesResult =
  | { kind: "saved"; version: number; changes: PreferenceChange[] }
  | { kind: "unchanged"; version: number }
  /** Nothing was stored. */
  | PreferenceConflict
  | { kind: "invalid"; faults: PreferenceFault[] }
  /** It would allow more, and that is not for whoever acts, or not now. */
  | { kind: "too_wide"; wider: PreferenceChange[]; because: TooWideBecause };

/**
 * Versions of a customer's own within 24 hours, after which only narrower ones are stored: to narrow again and again there
 * must be something wider, so that the record grows no further.
 */
export const ownVersionsPerDayMax = 100;

/**
 * The customer's own act in the portal, in person or by a mandate: stores the next version, lays out its choices, derives the assignments afresh
 * and keeps the evidence, all in one transaction.
 */
export function changePreferences(
  context: OperationContext,
  toChange: PreferencesToChange,
): Promise<ChangePreferencesResult> {
  return doOnce<ChangePreferencesResult>(context, isSaved, async (tx) => {
    await lockAssignments(tx);
    await lockCustomer(tx, toChange.customerId);
    return changeWithin(tx, context, toChange);
  });
}

const isSaved = ({ kind }: ChangePreferencesResult) => kind === "saved";

/** In the caller's transaction, which holds the locks of the assignments and of the customer. */
export async function changeWithin(
  tx: Tx,
  context: OperationContext,
  toChange: PreferencesToChange,
): Promise<ChangePreferencesResult> {
  const { customerId, basedOnVersion, change, language, choosesPeople, isUndo, isFarewell, restores, proof } =
    toChange;
  const now = context.clock();
  const own = await findOwnActor(tx, context, customerId, "narrow");
  const house = await readHouse(tx);
  const before = await findPreferences(tx, customerId);
  const seen = basedOnVersion === null ? null : { customerId, basedOnVersion };
  const conflict = seen && (await findPreferenceConflict(tx, seen, before, house));
  if (conflict) return conflict;
  const current = before?.preferences ?? preferencesOfNobody(house.settings.timeZone);
  const wanted = change(forgetWhatIsGone(current, house.company), house);
  const faults = findPreferenceFaults(wanted, house);
  if (faults.length > 0) return { kind: "invalid", faults };
  const refusal = (await isLeaving(tx, customerId)) ? "leaving" : own.onlyNarrows ? "mandate" : null;
  const meant = isFarewell && refusal ? narrowPreferences(current, wanted, house.company) : wanted;
  const next = keepShownHours(meant, house.company);
  const version = before?.version ?? 0;
  if (before && canonicalJson(next) === canonicalJson(current)) {
    if (choosesPeople && !own.onlyNarrows) await choosePeopleAgain(tx, customerId, current.people, now);
    return { kind: "unchanged", version };
  }
  const changes = comparePreferences(current, next, house.company);
  const wider = changes.filter(({ direction }) => direction === "wider");
  const takesBack = isUndo && before?.source === "mandate" && before.recordedBy === own.mandate;
  const isBarred = refusal !== null && !(refusal === "mandate" && takesBack);
  if (wider.length > 0 && isBarred) return { kind: "too_wide", wider, because: refusal };
  if (wider.length > 0 && !restores && (await hasSavedEnough(tx, customerId, now)))
    return { kind: "too_wide", wider, because: "too_often" };
  const saved = { customerId, version: version + 1, before: current, next, changes, language, proof };
  await storeDecision(tx, house, { ...saved, ...originOf(own), choosesPeople }, now);
  return { kind: "saved", version: version + 1, changes };
}

async function hasSavedEnough(tx: Tx, customerId: string, now: number): Promise<boolean> {
  return (await countOwnVersionsSince(tx, customerId, now - dayMs)) >= ownVersionsPerDayMax;
}

/** By a full mandate it is the customer's own word; a narrow one leaves a customer who has not chosen "not chosen yet". */
function originOf({ actor, mandate, onlyNarrows }: OwnActor) {
  const source = mandate === null ? ("portal" as const) : ("mandate" as const);
  return { source, recordedBy: mandate, actor, isOwnWord: !onlyNarrows };
}
