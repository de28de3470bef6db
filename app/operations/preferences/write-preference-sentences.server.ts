import type { Db } from "#db/dialects/dialect";
import { listTopicWordings } from "#db/queries/directory";
import { withoutOwnWords } from "~/domain/evidence/without-own-words";
import type { LocalDate, Preferences } from "~/domain/preference/preference";
import { summarizePreference } from "~/domain/preference/summarize-preference";
import type { Language } from "~/i18n/language";
import { plainText } from "~/i18n/sentence";
import { writeLetter } from "~/i18n/sentences/write-letter";
import type { House } from "../house/read-house.server";

/** What the customer read when deciding: kept as evidence with every version. */
export interface ShownWording {
  sentences: string[];
  /** Topic -> version of its wording. */
  topicWordings: Record<string, number>;
}

/** The letter as it reads the moment before anybody is assigned anew: what was agreed, in the customer's language, without the customer's own words. */
export async function writePreferenceSentences(
  db: Db,
  { company, directory }: House,
  preferences: Preferences,
  { language, today }: { language: Language; today: LocalDate },
): Promise<ShownWording> {
  const decided = { preferences: withoutOwnWords(preferences), assignment: null, assignments: {} };
  const facts = summarizePreference(decided, company, { reader: { type: "customer" }, today });
  const wordings = Object.entries(await listTopicWordings(db));
  return {
    sentences: writeLetter(facts, directory, language).map(({ segments }) => plainText(segments)),
    topicWordings: Object.fromEntries(wordings.map(([topic, { version }]) => [topic, version])),
  };
}
