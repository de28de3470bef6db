import { findPreferences, type PreferenceSource } from "#db/queries/preferences";
import { findOpenWaiting } from "#db/queries/waiting-preferences";
import type { PreferenceChange } from "~/domain/preference/compare-preferences";
import { forgetWhatIsGone } from "~/domain/preference/forget-what-is-gone";
import { hideBlockChanges, hideBlockFacts, hideBlocks } from "~/domain/preference/keep-blocks-quiet";
import type { Preferences } from "~/domain/preference/preference";
import { summarizePreference } from "~/domain/preference/summarize-preference";
import type { Decided } from "~/domain/preference/summary/chosen-people";
import { toLocalDate } from "~/domain/time/wall-clock";
import { getZone } from "~/domain/time/zone";
import type { Language } from "~/i18n/language";
import { plainText } from "~/i18n/sentence";
import { writeChanges } from "~/i18n/sentences/write-change";
import { writeLetter } from "~/i18n/sentences/write-letter";
import { type House, readHouse } from "../house/read-house.server";
import { readWaiting } from "../on-behalf/read-waiting.server";
import type { OperationContext } from "../operation-context";
import { readCustomerFacts } from "../permission/read-customer-facts.server";
import { takingBackFacts } from "../permission/take-back-facts.server";
import { type ToldRecorder, tellRecorderToPrograms } from "./tell-recorder-to-programs.server";

export type SentencesByLanguage = Partial<Record<Language, string[]>>;

/** What a customer decided, as the company may know it: without whom they blocked. */
export interface ShownPreferences {
  /** 0 = nothing on record. */
  version: number;
  decidedAt: number | null;
  source: PreferenceSource | null;
  /** The id of the member of staff, program, mandate, link or import run; null = the customer in person. */
  recordedBy: string | null;
  /** Null where nothing is on record. */
  recorder: ToldRecorder | null;
  preferences: Preferences;
  /** The customer's letter. */
  sentences: SentencesByLanguage;
  /** What was recorded and waits for the customer's yes. */
  waiting: ShownWaiting | null;
}

export interface ShownWaiting {
  id: string;
  recordedAt: number;
  source: "staff" | "api";
  recordedBy: string;
  preferences: Preferences;
  /** What the yes would change. */
  changes: PreferenceChange[];
  /** The same in words. */
  sentences: SentencesByLanguage;
}

export async function showPreferences(
  context: OperationContext,
  customerId: string,
  languages: readonly Language[],
): Promise<ShownPreferences> {
  const { db, clock } = context;
  const now = clock();
  const house = await readHouse(db.reader);
  const read = () => readCustomerFacts(db.reader, house, customerId, now);
  const { facts } = await takingBackFacts(context, read);
  const stored = await findPreferences(db.reader, customerId);
  const waiting = await findOpenWaiting(db.reader, customerId);
  return {
    version: stored?.version ?? 0,
    decidedAt: stored?.decidedAt ?? null,
    source: stored?.source ?? null,
    recordedBy: stored?.recordedBy ?? null,
    recorder: stored && (await tellRecorderToPrograms(context, house, customerId, stored)),
    preferences: hideBlocks(forgetWhatIsGone(facts.preferences, house.company)),
    sentences: writeIn(languages, (language) => writeSentences(house, facts, now, language)),
    waiting: waiting && showWhatWaits(house, readWaiting(house, stored, waiting), languages),
  };
}

function showWhatWaits(
  house: House,
  { waiting, next, changes }: ReturnType<typeof readWaiting>,
  languages: readonly Language[],
): ShownWaiting {
  const { id, recordedAt, source, recordedBy } = waiting;
  const told = hideBlockChanges(changes);
  return {
    ...{ id, recordedAt, source, recordedBy },
    preferences: hideBlocks(next),
    changes: told,
    sentences: writeIn(languages, (language) => writeChanges(told, house, language).map(plainText)),
  };
}

function writeSentences(house: House, decided: Decided, now: number, language: Language): string[] {
  const today = toLocalDate(getZone(decided.preferences.timeZone), now);
  const facts = summarizePreference(decided, house.company, { reader: { type: "customer" }, today });
  const letter = writeLetter(hideBlockFacts(facts), house.directory, language);
  return letter.map(({ segments }) => plainText(segments));
}

function writeIn(
  languages: readonly Language[],
  write: (language: Language) => string[],
): SentencesByLanguage {
  return Object.fromEntries(languages.map((language) => [language, write(language)]));
}
