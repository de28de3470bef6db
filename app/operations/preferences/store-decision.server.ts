import type { Tx } from "#db/dialects/dialect";
import { bumpCustomerRevision } from "#db/queries/customers";
import { appendEvidence } from "#db/queries/evidence";
import { markChosen, takeProposal } from "#db/queries/first-decision";
import { inGeneral, replacePeopleChoices } from "#db/queries/people-choices";
import { insertPreferences, type PreferenceSource } from "#db/queries/preferences";
import { supersedeWaiting } from "#db/queries/waiting-preferences";
import { canonicalJson } from "~/domain/evidence/canonical-json";
import type { EvidenceActor } from "~/domain/evidence/evidence";
import { changesWithoutOwnWords, withoutOwnWords } from "~/domain/evidence/without-own-words";
import { listChangedChoices, listChoices } from "~/domain/preference/changed-choices";
import type { PreferenceChange } from "~/domain/preference/compare-preferences";
import type { Preferences, StaffId } from "~/domain/preference/preference";
import { listWithdrawnConsents } from "~/domain/preference/withdrawn-consents";
import { toLocalDate } from "~/domain/time/wall-clock";
import { getZone } from "~/domain/time/zone";
import type { Language } from "~/i18n/language";
import { deriveStoredAssignments } from "../assignment/derive-stored-assignments.server";
import type { House } from "../house/read-house.server";
import { endRefusedPermits } from "../permits/end-refused-permits.server";
import { writePreferenceSentences } from "./write-preference-sentences.server";

/** The next version of what holds for a customer, whoever brought it about. */
export interface Decision {
  customerId: string;
  /** The number of the new version. */
  version: number;
  before: Preferences;
  next: Preferences;
  changes: PreferenceChange[];
  source: PreferenceSource;
  /** Who recorded it, or the mandate; null = the customer in person. */
  recordedBy: string | null;
  actor: EvidenceActor;
  /** The customer's own act, in person or by a full mandate: from the first on the customer has chosen. Absent = not. */
  isOwnWord?: boolean;
  language: Language;
  /** The customer was asked who may get in touch: also leaving it as it is answers a proposal. */
  choosesPeople?: boolean;
  /** More that is kept as evidence. */
  proof?: Record<string, unknown>;
}

/**
 * Stores the version, lays out its choices, derives the assignments afresh where people changed, and keeps the evidence.
 * Whatever waited for the customer's word is superseded, and permits that are refused by it end. The caller holds the
 * customer's lock, and that of the assignments unless people are left as they were.
 */
export async function storeDecision(tx: Tx, house: House, decision: Decision, now: number): Promise<void> {
  const { customerId, actor } = decision;
  await storeVersion(tx, house, decision, now);
  await assignAfresh(tx, house, decision, now);
  await endRefusedPermits(tx, house, { customerId, actor, now });
}

async function storeVersion(tx: Tx, house: House, decision: Decision, now: number): Promise<void> {
  const { customerId, version, next, source, recordedBy, language, isOwnWord } = decision;
  const stored = { version, preferences: next, source, recordedBy, language, decidedAt: now };
  await insertPreferences(tx, customerId, stored);
  await supersedeWaiting(tx, customerId, now);
  if (isOwnWord) await markChosen(tx, customerId, now);
  await keepEvidence(tx, house, decision, now);
  await bumpCustomerRevision(tx, customerId);
}

async function assignAfresh(tx: Tx, house: House, decision: Decision, now: number): Promise<void> {
  const { customerId, before, next, choosesPeople } = decision;
  if (!choosesPeople && canonicalJson(before.people) === canonicalJson(next.people)) return;
  await replacePeopleChoices(tx, customerId, next, chosenAtFor(house, now));
  const takenUp = await takeUpProposal(tx, decision);
  await deriveStoredAssignments(tx, now, { customerId, areas: listOwnChoices(decision), takenUp });
}

/** The choices that move at once where somebody dearer has room; everybody else is asked first. */
function listOwnChoices({ before, next, isOwnWord, choosesPeople }: Decision): string[] {
  if (!isOwnWord) return [];
  const chosen = choosesPeople ? listChoices(next.people) : listChangedChoices(before.people, next.people);
  return chosen.map((area) => area ?? inGeneral);
}

/** Until the end of the founding period all choices share one instant (assignment.md, "A fair start"). */
function chosenAtFor({ settings }: House, now: number): number {
  return now < settings.foundingUntil ? settings.foundedAt : now;
}

/** The customer's first own choice of people answers the proposal of a former contact person: on the list, or gone for good. */
async function takeUpProposal(
  tx: Tx,
  { customerId, next: { people }, isOwnWord }: Decision,
): Promise<StaffId | null> {
  if (!isOwnWord) return null;
  const staff = await takeProposal(tx, customerId);
  const isTakenUp = staff !== null && people.mode === "ranked" && people.ranked?.includes(staff);
  return isTakenUp ? staff : null;
}

async function keepEvidence(tx: Tx, house: House, decision: Decision, at: number): Promise<void> {
  const { customerId, version, before, next, changes, source, recordedBy, actor, language, proof } = decision;
  const today = toLocalDate(getZone(next.timeZone), at);
  const wording = await writePreferenceSentences(tx, house, next, { language, today });
  const withdrawn = listWithdrawnConsents(before, next, house.company);
  const origin = { source, ...(recordedBy !== null && { recordedBy }) };
  const body = {
    version,
    ...origin,
    language,
    preferences: withoutOwnWords(next),
    changes: changesWithoutOwnWords(changes),
    ...(withdrawn.length > 0 && { withdrawn }),
    ...wording,
    ...proof,
  };
  await appendEvidence(tx, customerId, { at, kind: "preferences_saved", actor, body });
}
