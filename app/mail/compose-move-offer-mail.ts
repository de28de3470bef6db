import type { Language } from "~/i18n/language";
import { mailWords } from "~/i18n/words/mail-words";
import type { Mail } from "./mail";
import { renderMail } from "./render-mail";

interface MoveOfferMail {
  language: Language;
  to: string;
  company: string;
  /** As people are addressed. */
  name: string;
  /** Who is there now, and who has a place free, as they stand after "bei" and "zu". */
  from: string;
  offered: string;
  /** The day until which the place is held. */
  until: string;
  /** To sign in; it opens nothing by itself. */
  link: string;
}

/** Somebody dearer has a place free: the customer is asked, and decides on their own page. */
export function composeMoveOfferMail({ language, to, company, name, ...offer }: MoveOfferMail): Mail {
  const { greeting, moveOffer } = mailWords[language];
  return renderMail({
    language,
    to,
    subject: moveOffer.subject(offer.offered),
    parts: [
      greeting(name),
      moveOffer.text(offer.offered, offer.from, company),
      moveOffer.until(offer.until),
      { link: offer.link, label: moveOffer.link },
    ],
  });
}
