import type { Language } from "~/i18n/language";
import { mailWords } from "~/i18n/words/mail-words";
import { removedPointWords } from "~/i18n/words/removed-point-words";
import type { Mail } from "./mail";
import { renderMail } from "./render-mail";

interface PointRemoved {
  language: Language;
  to: string;
  company: string;
  /** The day on which it was removed. */
  date: string;
}

/** Names nobody, links to nothing and says nothing of what stands there now: whoever reads it may be anybody. */
export function composePointRemovedMail({ language, to, company, date }: PointRemoved): Mail {
  const words = removedPointWords[language].message;
  const parts = [
    mailWords[language].greetingWithoutName,
    words.text(company, date),
    words.ifYou,
    words.ifNotYou(company),
  ];
  return renderMail({ language, to, subject: words.subject(company), parts });
}

/** The same in the length of one message. */
export function writePointRemovedText({ language, company, date }: PointRemoved): string {
  return removedPointWords[language].message.short(company, date);
}
