import type { Language } from "~/i18n/language";
import { contactPointWords } from "~/i18n/words/contact-point-words";
import { mailWords } from "~/i18n/words/mail-words";
import type { Mail } from "./mail";
import { renderMail } from "./render-mail";

interface ContactPointCode {
  language: Language;
  to: string;
  company: string;
  code: string;
}

/** Names nobody: whoever else the address may belong to learns only that somebody entered it. */
export function composeContactPointCodeMail({ language, to, company, code }: ContactPointCode): Mail {
  const words = contactPointWords[language].message;
  const parts = [
    mailWords[language].greetingWithoutName,
    words.intro(company),
    { code, label: words.code },
    words.valid,
    words.notYou,
  ];
  return renderMail({ language, to, subject: words.subject(company), parts });
}

/** The same in the length of one message. */
export function writeContactPointCodeText({ language, company, code }: ContactPointCode): string {
  return contactPointWords[language].message.text(code, company);
}
