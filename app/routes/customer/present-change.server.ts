import { formatShortDate } from "~/i18n/format/format-date";
import { localMoment } from "~/i18n/format/local-moment";
import type { Language } from "~/i18n/language";
import { type Sentence, sentence } from "~/i18n/sentence";
import { writeChanges } from "~/i18n/sentences/write-change";
import { writeRecorder } from "~/i18n/sentences/write-recorder";
import { historyWords } from "~/i18n/words/history-words";
import type { ChangeMade } from "~/operations/show-history.server";
import type { Letter } from "~/operations/show-letter.server";

/** A line of what was decided, and how it came about. */
export function presentChange(
  { version, at, changes, source, recorder }: ChangeMade,
  { house, preferences }: Pick<Letter, "house" | "preferences">,
  language: Language,
) {
  const { date, time } = localMoment(at, preferences.timeZone);
  const written = writeChanges(changes, house, language);
  return {
    id: `version-${version}`,
    date: formatShortDate(date, language),
    dateTime: `${date}T${time}`,
    icon: "pencil" as const,
    segments: written.length > 0 ? joinSentences(written) : sentence`${historyWords[language].sameMeaning}`,
    note: historyWords[language].bySource[source](recorder ? writeRecorder(recorder, language) : ""),
  };
}

function joinSentences(sentences: Sentence[]): Sentence {
  return sentences.reduce((before, next) => sentence`${before} ${next}`);
}
