import type { Editor } from "~/domain/preference/preference-fact";
import type { Language } from "~/i18n/language";
import type { Sentence } from "~/i18n/sentence";
import { writeLetter } from "~/i18n/sentences/write-letter";
import type { Letter } from "~/operations/show-letter.server";

/** The sentences in force that an editor changes, word for word as in the letter. */
export function listParagraphsOf({ facts, house }: Letter, editor: Editor, language: Language): Sentence[] {
  return writeLetter(facts, house.directory, language)
    .filter(({ edit }) => edit?.editor === editor)
    .map(({ segments }) => segments);
}
