import type { FactKind, PreferenceFact } from "~/domain/preference/preference-fact";
import type { Sentence } from "../sentence";
import type { Names } from "./names";

/** One sentence function for each kind of fact; a kind without one is a type error. */
export type FactSentences = {
  [Kind in FactKind]: (fact: Extract<PreferenceFact, { kind: Kind }>, names: Names) => Sentence;
};
