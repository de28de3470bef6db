import type { Directory } from "~/domain/people/directory";
import { type Editor, editorOf, type PreferenceFact } from "~/domain/preference/preference-fact";
import type { AreaId } from "~/domain/preference/topic";
import type { Language } from "../language";
import { type Sentence, sentence } from "../sentence";
import { writeEditLabel } from "./write-edit-label";
import { writeFact } from "./write-fact";

/** Sentences that are changed in one place, and the link to it. */
export interface LetterParagraph {
  segments: Sentence;
  /** Null = what the law keeps open; set it smaller, below the letter. */
  edit: LetterEdit | null;
}

export interface LetterEdit {
  editor: Editor;
  /** "Anrufe ändern". */
  label: string;
  /** Which hours the link leads to. */
  channel?: string;
  /** Whose people the link leads to. */
  area?: AreaId;
}

/** The letter: facts as sentences, in order, those with one link at their end joined. */
export function writeLetter(
  facts: PreferenceFact[],
  directory: Directory,
  language: Language,
): LetterParagraph[] {
  const paragraphs: LetterParagraph[] = [];
  for (const fact of facts) {
    const next = { segments: writeFact(fact, directory, language), edit: editOf(fact, directory, language) };
    const last = paragraphs.at(-1);
    if (last && last.edit?.label === next.edit?.label) last.segments = join(last.segments, next.segments);
    else paragraphs.push(next);
  }
  return paragraphs;
}

function join(before: Sentence, after: Sentence): Sentence {
  return sentence`${before} ${after}`;
}

function editOf(fact: PreferenceFact, directory: Directory, language: Language): LetterEdit | null {
  const editor = editorOf(fact);
  if (editor === null) return null;
  const label = writeEditLabel(fact, directory, language);
  if (fact.kind !== "contact_allowed") return { editor, label };
  if (fact.area !== null) return { editor, label, area: fact.area };
  return fact.isLive ? { editor, label, channel: fact.channels[0] } : { editor, label };
}
