import { presentContact } from "~/components/history/present-contact";
import type { ContactCase } from "~/domain/cases/contact-case";
import { channelWords } from "~/i18n/channel-words";
import { formatDate } from "~/i18n/format/format-date";
import { formatTime } from "~/i18n/format/format-time";
import { localMoment } from "~/i18n/format/local-moment";
import type { Language } from "~/i18n/language";
import { plainText } from "~/i18n/sentence";
import { writeAllowedBy } from "~/i18n/sentences/write-contact";
import { contactCaseWords } from "~/i18n/words/contact-case-words";
import type { ContactMade } from "~/operations/history/happened.server";
import type { House } from "~/operations/house/read-house.server";
import { contactPath } from "./contact-path";

/** Whose times the page shows. */
export interface OwnPage {
  house: House;
  timeZone: string;
}

/** A line of what happened, at what time, what allowed it, and the way to say that something is wrong, in person. */
export function presentOwnContact(
  { contact, raised }: Pick<ContactMade, "contact" | "raised">,
  { house, timeZone, now, isActedFor = false }: OwnPage & { now: number; isActedFor?: boolean },
  language: Language,
) {
  const time = formatTime(localMoment(contact.at, timeZone).time, language);
  return {
    ...presentContact(contact, { directory: house.directory, now, timeZone, language }),
    note: `${time} · ${raised ? tellCase(raised, timeZone, language) : tellBasis(contact, language)}`,
    link: isActedFor ? undefined : linkTo(contact, raised, timeZone, language),
  };
}

/** To where the customer says that something is wrong, or reads what became of that. */
export function linkTo(
  contact: { id: string; channel: string; at: number },
  raised: ContactCase | null,
  timeZone: string,
  language: Language,
) {
  return {
    href: contactPath(contact.id),
    label: labelOf(raised, language),
    about: nameContact(contact, timeZone, language),
  };
}

/** "Anruf, 12. November". */
export function nameContact(
  { channel, at }: { channel: string; at: number },
  timeZone: string,
  language: Language,
): string {
  const { date } = localMoment(at, timeZone);
  return contactCaseWords[language].title(channelWords(channel, language).label, formatDate(date, language));
}

function tellBasis({ basis }: ContactMade["contact"], language: Language): string {
  return plainText(writeAllowedBy(basis, null, language));
}

export function tellCase({ answer, dueAt }: ContactCase, timeZone: string, language: Language): string {
  const words = contactCaseWords[language].history;
  if (answer !== null) return words[answer];
  return words.open(formatDate(localMoment(dueAt, timeZone).date, language));
}

function labelOf(raised: ContactCase | null, language: Language): string {
  const words = contactCaseWords[language];
  if (raised === null) return words.link;
  return raised.answer === null ? words.linkOpen : words.linkAnswered;
}
