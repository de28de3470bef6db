import type { Directory } from "~/domain/people/directory";
import type { Company } from "~/domain/permission/company";
import type { PreferenceChange } from "~/domain/preference/compare-preferences";
import type { Language } from "../language";
import { plainText, type Sentence } from "../sentence";
import { germanChanges } from "./de/change-sentences";
import { englishChanges } from "./en/change-sentences";
import { type Names, namesIn } from "./names";

export interface ChangeWords {
  names: Names;
  company: Company;
}

/** One sentence function for each part of the preferences that can change. */
export type ChangeSentences = {
  [Part in PreferenceChange["part"]]: (
    change: Extract<PreferenceChange, { part: Part }>,
    words: ChangeWords,
  ) => Sentence;
};

const sentences: Record<Language, ChangeSentences> = { de: germanChanges, en: englishChanges };

interface House {
  directory: Directory;
  company: Company;
}

/** What holds now and did not before, told to the customer. */
export function writeChange(
  change: PreferenceChange,
  { directory, company }: House,
  language: Language,
): Sentence {
  const write = sentences[language][change.part] as (
    change: PreferenceChange,
    words: ChangeWords,
  ) => Sentence;
  return write(change, { names: namesIn(directory, language, "to-customer"), company });
}

/** All changes, each sentence once: a part that changed both ways stands twice in the list, but reads the same. */
export function writeChanges(changes: PreferenceChange[], house: House, language: Language): Sentence[] {
  const written = changes.map((change) => writeChange(change, house, language));
  return [...new Map(written.map((change) => [plainText(change), change])).values()];
}

/** The same, told apart: what allows more than before, and what allows less. */
export interface ChangesByDirection {
  wider: Sentence[];
  narrower: Sentence[];
}

/** A part that changed both ways counts as wider: what cannot be shown to narrow allows more. */
export function writeChangesByDirection(
  changes: PreferenceChange[],
  house: House,
  language: Language,
): ChangesByDirection {
  const of = (direction: PreferenceChange["direction"]) =>
    writeChanges(
      changes.filter((change) => change.direction === direction),
      house,
      language,
    );
  const wider = of("wider");
  const told = new Set(wider.map(plainText));
  return { wider, narrower: of("narrower").filter((change) => !told.has(plainText(change))) };
}
