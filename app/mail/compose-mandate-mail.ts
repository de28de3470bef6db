import type { MandateRelation, MandateScope } from "~/domain/people/mandate";
import type { Language } from "~/i18n/language";
import { mailWords } from "~/i18n/words/mail-words";
import { mandateMailWords } from "~/i18n/words/mandate-mail-words";
import type { Mail } from "./mail";
import { renderMail } from "./render-mail";

interface MandateMail {
  language: Language;
  to: string;
  company: string;
  /** Who asks, in full. */
  customer: string;
  relation: MandateRelation;
  scope: MandateScope;
  link: string;
  days: number;
}

/** To somebody who may never have heard of us: who asks, what for, and that nothing has to be done. */
export function composeMandateMail({ language, to, company, customer, ...offer }: MandateMail): Mail {
  const words = mandateMailWords[language];
  return renderMail({
    language,
    to,
    subject: words.subject(customer),
    parts: [
      mailWords[language].greetingWithoutName,
      words.asks[offer.relation](customer, company),
      words.may[offer.scope],
      { link: offer.link, label: words.link },
      words.valid(offer.days),
      words.ignore,
    ],
  });
}
