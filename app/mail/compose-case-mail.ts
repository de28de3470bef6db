import type { CaseClaim } from "~/domain/cases/contact-case";
import type { Language } from "~/i18n/language";
import { caseMailWords } from "~/i18n/words/case-mail-words";
import { mailWords } from "~/i18n/words/mail-words";
import { staffCaseWords } from "~/i18n/words/staff-case-words";
import type { Mail } from "./mail";
import { renderMail } from "./render-mail";

interface CaseMail {
  language: Language;
  to: string;
  company: string;
  /** As people are addressed. */
  name: string;
  claim: CaseClaim;
  /** The day by which the customer is promised an answer. */
  due: string;
  link: string;
}

/** To whoever answers what customers say is wrong. Who said it is read on the page, where looking is noted. */
export function composeCaseMail({ language, to, company, name, claim, due, link }: CaseMail): Mail {
  const words = caseMailWords[language];
  const parts = [
    mailWords[language].greeting(name),
    words.intro(staffCaseWords[language].claims[claim]),
    words.due(due),
    { link, label: words.link },
  ];
  return renderMail({ language, to, subject: words.subject(company), parts });
}
