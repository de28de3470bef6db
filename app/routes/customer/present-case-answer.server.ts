import type { CaseAnswer } from "~/domain/cases/contact-case";
import { formatDateWithYear } from "~/i18n/format/format-date";
import { formatPerson } from "~/i18n/format/format-person";
import { localMoment } from "~/i18n/format/local-moment";
import type { Language } from "~/i18n/language";
import { contactCaseWords } from "~/i18n/words/contact-case-words";
import { recordedWords } from "~/i18n/words/recorded-words";
import type { OwnPage } from "./present-own-contact.server";

export interface GivenAnswer {
  answer: CaseAnswer;
  words: string;
  answeredAt: number;
  answeredBy: string;
}

/** What was found, in whose words. */
export function presentCaseAnswer(
  { answer, words, answeredAt, answeredBy }: GivenAnswer,
  { house, timeZone }: OwnPage,
  language: Language,
) {
  const { answers, by } = contactCaseWords[language].answered;
  const name = house.directory.staff[answeredBy];
  const who = name ? formatPerson(name, language) : recordedWords[language].someone;
  const date = formatDateWithYear(localMoment(answeredAt, timeZone).date, language);
  return { found: answers[answer], words, by: by(who, date) };
}
