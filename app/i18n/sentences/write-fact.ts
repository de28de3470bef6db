import type { Directory } from "~/domain/people/directory";
import type { PreferenceFact } from "~/domain/preference/preference-fact";
import type { Language } from "../language";
import type { Sentence } from "../sentence";
import { germanSentences } from "./de/preference-sentences";
import { englishSentences } from "./en/preference-sentences";
import type { FactSentences } from "./fact-sentences";
import { namesIn } from "./names";

const sentences: Record<Language, FactSentences> = { de: germanSentences, en: englishSentences };

/** The customer's sentence for a fact; the same wherever it is quoted. */
export function writeFact(fact: PreferenceFact, directory: Directory, language: Language): Sentence {
  const write = sentences[language][fact.kind] as (fact: PreferenceFact, names: unknown) => Sentence;
  return write(fact, namesIn(directory, language));
}
