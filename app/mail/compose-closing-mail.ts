import type { Language } from "~/i18n/language";
import { leavingWords } from "~/i18n/words/leaving-words";
import { mailWords } from "~/i18n/words/mail-words";
import type { Mail } from "./mail";
import { renderMail } from "./render-mail";

interface ClosingMail {
  language: Language;
  to: string;
  /** As people are addressed. */
  name: string;
  company: string;
  /** On which day it is erased. */
  date: string;
  link: string;
}

/** What was done, what happens when, what stays, and the way back. */
export function composeClosingMail({ language, to, name, company, date, link }: ClosingMail): Mail {
  const words = leavingWords[language];
  const parts = [
    mailWords[language].greeting(name),
    words.mail.text(company, date),
    { items: words.stays },
    words.mail.stay(date),
    { link, label: words.mail.link },
  ];
  return renderMail({ language, to, subject: words.mail.subject(company), parts });
}
