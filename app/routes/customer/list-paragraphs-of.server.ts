import { type Editor, editorOf, type PreferenceFact } from "~/domain/preference/preference-fact";
import type { Language } from "~/i18n/language";
import type { Sentence } from "~/i18n/sentence";
import { writeLetter } from "~/i18n/sentences/write-letter";
import type { Choices } from "~/operations/preferences/show-choices.server";

/** The sentences in force that an editor can change, word for word as in the letter. */
export function listParagraphsOf(
  { facts, house }: Pick<Choices, "facts" | "house">,
  editor: Editor,
  language: Language,
): Sentence[] {
  const touched = facts.filter((fact) => editorOf(fact) === editor || saysMoreThanOne(fact, editor));
  return writeLetter(touched, house.directory, language).map(({ segments }) => segments);
}

/** Who may get in touch is one sentence with the topics, the hours and the limits. */
function saysMoreThanOne(fact: PreferenceFact, editor: Editor): boolean {
  if (fact.kind !== "contact_allowed") return false;
  if (editor === "limits") return fact.caps.length > 0;
  if (editor === "hours") return fact.windows !== null;
  return editor === "people" || editor === "topics";
}
