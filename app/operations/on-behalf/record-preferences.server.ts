import type { Tx } from "#db/dialects/dialect";
import { lockAssignments, lockCustomer } from "#db/dialects/locks";
import { newId } from "#db/new-id";
import { appendEvidence } from "#db/queries/evidence";
import { enqueueJob } from "#db/queries/jobs";
import { findPreferences } from "#db/queries/preferences";
import {
  findOpenWaiting,
  insertWaiting,
  isDeclined,
  supersedeWaiting,
  type WaitingPreference,
} from "#db/queries/waiting-preferences";
import { canonicalJson } from "~/domain/evidence/canonical-json";
import type { EvidenceActor } from "~/domain/evidence/evidence";
import { changesWithoutOwnWords, withoutOwnWords } from "~/domain/evidence/without-own-words";
import type { PreferenceChange } from "~/domain/preference/compare-preferences";
import { forgetWhatIsGone } from "~/domain/preference/forget-what-is-gone";
import { type Preferences, preferencesOfNobody } from "~/domain/preference/preference";
import { type Recording, splitRecording } from "~/domain/preference/split-recording";
import { toLocalDate } from "~/domain/time/wall-clock";
import { getZone } from "~/domain/time/zone";
import type { Language } from "~/i18n/language";
import { isLeaving } from "../customers/refuse-while-leaving.server";
import { type House, readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import {
  findPreferenceConflict,
  type PreferenceConflict,
  type SeenVersion,
} from "../preferences/find-preference-conflict.server";
import { findPreferenceFaults, type PreferenceFault } from "../preferences/find-preference-faults.server";
import { storeDecision } from "../preferences/store-decision.server";
import { writePreferenceSentences } from "../preferences/write-preference-sentences.server";

/** Everything that the customer said to somebody, as that somebody understood it. */
export interface PreferencesToRecord {
  customerId: string;
  /** The version that the recorder saw, or those that they take. */
  basedOnVersion: SeenVersion;
  /** From what holds now, freed of what is gone, to what shall hold. Pure; may run more than once. */
  change: (current: Preferences) => Preferences;
  source: "staff" | "api";
  /** The member of staff or program; a program may record what a member of staff was told. */
  recordedBy: string;
  /** The program itself, where it names somebody of the staff as the recorder. */
  through?: string;
  /** Of the wording kept as evidence. */
  language: Language;
}

export type RecordPreferencesResult =
  | {
      kind: "recorded";
      version: number;
      /** What holds from now on and did not before: it only narrows. */
      holds: PreferenceChange[];
      /** What holds once the customer confirms it. */
      waits: PreferenceChange[];
      /** What neither holds nor waits, for the customer is leaving. */
      refused: PreferenceChange[];
    }
  /** Nothing was stored. */
  | PreferenceConflict
  | { kind: "invalid"; faults: PreferenceFault[] };

/**
 * Records on the customer's behalf: what narrows holds at once, what widens waits until the customer confirms it, in the
 * portal or by the link that is mailed. Supersedes whatever waited before. What the customer declined on this very
 * it neither holds nor waits; and nothing is put to a customer who is leaving.
 */
export async function recordPreferences(
  { db, clock, wakeJobs }: OperationContext,
  toRecord: PreferencesToRecord,
): Promise<RecordPreferencesResult> {
  const { customerId } = toRecord;
  const result = await db.transaction(async (tx): Promise<RecordPreferencesResult> => {
    await lockAssignments(tx);
    await lockCustomer(tx, customerId);
    const house = await readHouse(tx);
    const before = await findPreferences(tx, customerId);
    const conflict = await findPreferenceConflict(tx, toRecord, before, house);
    if (conflict) return conflict;
    const current = before?.preferences ?? preferencesOfNobody(house.settings.timeZone);
    const wanted = toRecord.change(forgetWhatIsGone(current, house.company));
    const faults = findPreferenceFaults(wanted, house);
    if (faults.length > 0) return { kind: "invalid", faults };
    const recording = splitRecording(current, wanted, house.company);
    const now = clock();
    const seen = { version: before?.version ?? 0, preferences: current };
    const version = await storeWhatHolds(tx, house, toRecord, seen, recording, now);
    const recorded = { kind: "recorded" as const, version, holds: recording.held };
    if (await isLeaving(tx, customerId)) return { ...recorded, waits: [], refused: recording.waits };
    const waits = await storeWhatWaits(tx, house, toRecord, recording, version, now);
    return { ...recorded, waits, refused: [] };
  });
  if (result.kind === "recorded" && result.waits.length > 0) wakeJobs();
  return result;
}

/** The number of the version in force then. */
async function storeWhatHolds(
  tx: Tx,
  house: House,
  toRecord: PreferencesToRecord,
  { version: versionBefore, preferences: before }: { version: number; preferences: Preferences },
  { holds, held }: Recording,
  now: number,
): Promise<number> {
  const { customerId, source, recordedBy, language } = toRecord;
  if (held.length === 0) return versionBefore;
  const version = versionBefore + 1;
  const recorded = { source, recordedBy, actor: actorOf(toRecord) };
  const decision = { customerId, version, before, next: holds, changes: held, language, ...recorded };
  await storeDecision(tx, house, decision, now);
  return version;
}

async function storeWhatWaits(
  tx: Tx,
  house: House,
  toRecord: PreferencesToRecord,
  { wanted, waits }: Recording,
  version: number,
  now: number,
): Promise<PreferenceChange[]> {
  const { customerId, source, recordedBy } = toRecord;
  const waitsAlready = await findOpenWaiting(tx, customerId);
  if (waitsAlready && canonicalJson(waitsAlready.preferences) === canonicalJson(wanted)) return waits;
  const isRefused = await isDeclined(tx, customerId, wanted, version);
  if (waitsAlready || !isRefused) await supersedeWaiting(tx, customerId, now);
  if (isRefused || waits.length === 0) return [];
  const id = newId(now);
  const recorded = { source, recordedBy, recordedAt: now };
  await insertWaiting(tx, { customerId, id, preferences: wanted, basedOnVersion: version, ...recorded });
  await keepEvidence(tx, house, toRecord, { id, wanted, waits, version }, now);
  await enqueueJob(tx, { kind: "send_confirmation_mail", payload: { customerId, waitingId: id } }, now);
  return waits;
}

interface Waiting extends Pick<Recording, "wanted" | "waits"> {
  id: WaitingPreference["id"];
  version: number;
}

async function keepEvidence(
  tx: Tx,
  house: House,
  toRecord: PreferencesToRecord,
  { id, wanted, waits, version }: Waiting,
  at: number,
): Promise<void> {
  const { customerId, language, source, recordedBy } = toRecord;
  const today = toLocalDate(getZone(wanted.timeZone), at);
  const wording = await writePreferenceSentences(tx, house, wanted, { language, today });
  const recorded = {
    source,
    recordedBy,
    language,
    preferences: withoutOwnWords(wanted),
    changes: changesWithoutOwnWords(waits),
    ...wording,
  };
  const body = { waiting: id, state: "waiting", basedOnVersion: version, ...recorded };
  await appendEvidence(tx, customerId, {
    at,
    kind: "preferences_waiting",
    actor: actorOf(toRecord),
    body,
  });
}

function actorOf({ source, recordedBy, through }: PreferencesToRecord): EvidenceActor {
  return { type: source, id: through ?? recordedBy };
}
