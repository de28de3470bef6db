import type { AssignmentFact } from "~/domain/assignment/explain-assignment";
import type { Directory } from "~/domain/people/directory";
import type { Language } from "../language";
import type { Sentence } from "../sentence";
import { germanAssignment } from "./de/assignment-sentences";
import { englishAssignment } from "./en/assignment-sentences";
import { type Names, namesIn } from "./names";

/** One sentence function for each kind of fact about an assignment. */
export type AssignmentSentences = {
  [Kind in AssignmentFact["kind"]]: (fact: Extract<AssignmentFact, { kind: Kind }>, names: Names) => Sentence;
};

const sentences: Record<Language, AssignmentSentences> = { de: germanAssignment, en: englishAssignment };

/** Why this person looks after the customer, one sentence per fact, in order. */
export function writeAssignment(
  facts: AssignmentFact[],
  directory: Directory,
  language: Language,
): Sentence[] {
  const names = namesIn(directory, language);
  return facts.map((fact) => {
    const write = sentences[language][fact.kind] as (fact: AssignmentFact, names: Names) => Sentence;
    return write(fact, names);
  });
}
