import type { CustomerVisit } from "~/auth/guards.server";
import type { PreviewProps } from "~/components/choices/preview";
import type { Editor } from "~/domain/preference/preference-fact";
import { plainText, type Sentence } from "~/i18n/sentence";
import { writeChangesByDirection } from "~/i18n/sentences/write-change";
import { writeLetter } from "~/i18n/sentences/write-letter";
import { writeReach } from "~/i18n/sentences/write-reach";
import type { PreferencePreview } from "~/operations/preferences/preview-preferences.server";
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
  return {
    paragraphs: paragraphs.filter(isShown),
    wider: wider.map(plainText),
    narrower: narrower.map(plainText),
    reach: writeReach(week, directory, clock, language),
  };
}
