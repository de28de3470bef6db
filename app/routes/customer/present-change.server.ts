import { formatShortDate } from "~/i18n/format/format-date";
import { localMoment } from "~/i18n/format/local-moment";
import type { Language } from "~/i18n/language";
import { sentence } from "~/i18n/sentence";
import { writeActedFor } from "~/i18n/sentences/write-acted-for";
import { writeChanges } from "~/i18n/sentences/write-change";
import { type Recorder, writeRecorder } from "~/i18n/sentences/write-recorder";
import { historyWords } from "~/i18n/words/history-words";
import { mandateRecordWords } from "~/i18n/words/mandate-record-words";
import type { ChangeMade } from "~/operations/history/happened.server";
import type { OwnPage } from "./present-own-contact.server";

/** A line of what was decided, and how it came about. */
export function presentChange(
  { version, at, changes, source, recorder }: ChangeMade,
  { house, timeZone, isActedFor }: OwnPage & { isActedFor: boolean },
  language: Language,
) {
  const { date, time } = localMoment(at, timeZone);
  const [first, ...further] = writeChanges(changes, house, language);
  return {
    id: `version-${version}`,
    date: formatShortDate(date, language),
    dateTime: `${date}T${time}`,
    icon: "pencil" as const,
    segments: first ?? sentence`${historyWords[language].sameMeaning}`,
    further,
    note: (isActedFor ? noteToHolder : noteToCustomer)(source, recorder, language),
  };
}

type WriteNote = (source: ChangeMade["source"], recorder: Recorder | null, language: Language) => string;

const noteToCustomer: WriteNote = (source, recorder, language) => {
  if (recorder?.type === "holder") return writeActedFor("history", recorder, language);
  return historyWords[language].bySource[source](recorder ? writeRecorder(recorder, language) : "");
};

/** Whoever acts for the customer is told of the customer, not of themselves. */
const noteToHolder: WriteNote = (source, recorder, language) => {
  const { inPerson, byHolder } = mandateRecordWords[language];
  if (recorder?.type === "holder") return byHolder(writeRecorder(recorder, language));
  return source === "portal" ? inPerson : noteToCustomer(source, recorder, language);
};
