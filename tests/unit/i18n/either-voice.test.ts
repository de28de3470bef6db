import { describe, expect, it } from "vitest";
import { exceptionsEditorWords } from "~/i18n/words/exceptions-editor-words";
import { historyWords } from "~/i18n/words/history-words";
import { limitsEditorWords } from "~/i18n/words/limits-editor-words";
import { pauseWords } from "~/i18n/words/pause-words";
import { peopleEditorWords } from "~/i18n/words/people-editor-words";
import { topicsEditorWords } from "~/i18n/words/topics-editor-words";

const { intro, introWithoutLooks, empty } = historyWords.de;
const history = { de: { intro, introWithoutLooks, empty }, en: historyWords.en.intro };
const { title, intro: ofPause, current } = pauseWords.de;

/** What the customer reads, and whoever acts for the customer by a mandate, in the same words. */
const german = {
  ...{ exceptionsEditorWords, limitsEditorWords, peopleEditorWords, topicsEditorWords },
  history,
  pause: { de: { title, ofPause, current } },
};

/** Whom contacts reach, and whose list, order, pauses and contract they are: not who reads. */
const asOwner =
  /bei Ihnen|\bIhr(e|em|er|en)? (Vertrag|Liste|Reihenfolge|Pausen?|Seite|Höchstzahl|erste|eigenen)/;

function listTexts(words: unknown): string[] {
  if (typeof words === "function") return listTexts(words("Frau Keller", 1, 2));
  if (typeof words === "string") return [words];
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(listTexts) : [];
}

describe("words that two kinds of people read", () => {
  it.each(Object.entries(german))("address nobody as the customer: %s", (_, words) => {
    const texts = listTexts(words.de);
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.filter((text) => asOwner.test(text))).toEqual([]);
  });
});
