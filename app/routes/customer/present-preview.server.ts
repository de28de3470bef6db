import type { CustomerVisit } from "~/auth/guards.server";
import type { PreviewProps } from "~/components/choices/preview";
import { foreseeWeek } from "~/domain/permission/foresee-week";
import type { Editor } from "~/domain/preference/preference-fact";
import { listMissingPoints } from "~/domain/preference/summary/list-missing";
import type { Language } from "~/i18n/language";
import { plainText, type Sentence } from "~/i18n/sentence";
import { elideKnown } from "~/i18n/sentences/elide-known";
import { writeChangesByDirection } from "~/i18n/sentences/write-change";
import { writeLetter } from "~/i18n/sentences/write-letter";
import { writeMissingPoints } from "~/i18n/sentences/write-missing-points";
import { writeReach } from "~/i18n/sentences/write-reach";
import { previewWords } from "~/i18n/words/preview-words";
import type { PreferencePreview } from "~/operations/preferences/preview-preferences.server";
import type { Choices } from "~/operations/preferences/show-choices.server";
import { listParagraphsOf } from "./list-paragraphs-of.server";

/** A preview in words: beside an editor the sentences that it touches and those that change, else all of them. */
export function presentPreview(
  { operations, language }: CustomerVisit,
  preview: PreferencePreview,
  editor: Editor | null,
): PreviewProps {
  const { house, before, facts, changes, week, preferences } = preview;
  const { directory, company } = house;
  const letterOf = (of: typeof facts) =>
    writeLetter(of, directory, language).filter(({ edit }) => edit !== null);
  const known = new Set(letterOf(before).map(({ segments }) => plainText(segments)));
  const touched = new Set(editor && listParagraphsOf(preview, editor, language).map(plainText));
  const paragraphs = letterOf(facts).map(({ segments }) => ({
    segments,
    isNew: !known.has(plainText(segments)),
  }));
  const isShown = ({ segments, isNew }: { segments: Sentence; isNew: boolean }) =>
    editor === null || isNew || touched.has(plainText(segments));
  const { wider, narrower } = writeChangesByDirection(changes, { directory, company }, language);
  const clock = { now: operations.clock(), timeZone: preferences.timeZone };
  const shown = paragraphs.filter(isShown);
  const told = { wider: wider.map(plainText), narrower: narrower.map(plainText) };
  const gist = sayInShort(shown, known, [...told.narrower, ...told.wider], language);
  return {
    isAsked: true,
    paragraphs: shown,
    ...told,
    ...sayMissing(preview, gist, language),
    reach: writeReach(week, directory, clock, language),
  };
}

/** Said first where there is room for little, if this change allows some of it. */
function sayMissing(preview: PreferencePreview, gist: string, language: Language) {
  const text = writeMissingPoints(preview.missing, language);
  const isOfChange = isMissingForChange(preview);
  return {
    missing: text === null ? null : { text, isOfChange },
    inShort: text && isOfChange ? `${text} ${gist}` : gist,
  };
}

/** Does the change itself allow something that cannot be yet, for want of an address? */
export function isMissingForChange({ missing, missingBefore, changes }: PreferencePreview): boolean {
  const wider = changes.filter(({ direction }) => direction === "wider");
  const opened = wider.flatMap((change) => ("channel" in change ? [change.channel] : []));
  return missing.some((channel) => !missingBefore.includes(channel) || opened.includes(channel));
}

/** What is new of it; where no sentence is, what changed; where nothing did, the first sentence. */
function sayInShort(
  paragraphs: PreviewProps["paragraphs"],
  known: ReadonlySet<string>,
  changes: string[],
  language: Language,
): string {
  const news = paragraphs.filter(({ isNew }) => isNew).map(({ segments }) => plainText(segments));
  if (news.length > 0) return news.map((sentence) => elideKnown(sentence, known)).join(" ");
  const [first] = paragraphs;
  return changes[0] ?? (first ? plainText(first.segments) : previewWords[language].nothing);
}

/** What holds now, before anything is chosen: the sentences that an editor touches, and who could get in touch. */
export function presentInForce(
  { operations, language }: CustomerVisit,
  choices: Choices,
  editor: Editor,
): PreviewProps {
  const { house, view, preferences } = choices;
  const clock = { now: operations.clock(), timeZone: preferences.timeZone };
  const week = foreseeWeek(view.compiled, house.company, view.invitations, clock.now);
  const sentences = listParagraphsOf(choices, editor, language);
  const [first] = sentences;
  const missing = writeMissingPoints(listMissingPoints(view.facts, house.company), language);
  return {
    isAsked: false,
    paragraphs: sentences.map((segments) => ({ segments, isNew: false })),
    ...{ wider: [], narrower: [] },
    missing: missing === null ? null : { text: missing, isOfChange: false },
    inShort: first ? plainText(first) : previewWords[language].nothing,
    reach: writeReach(week, house.directory, clock, language),
  };
}
