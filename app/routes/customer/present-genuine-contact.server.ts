import { findCallNumber } from "~/domain/people/call-numbers";
import { channelWords } from "~/i18n/channel-words";
import type { ReaderClock } from "~/i18n/format/format-moment";
import { formatMoment } from "~/i18n/format/format-moment";
import type { Language } from "~/i18n/language";
import { callNumberWords } from "~/i18n/words/call-number-words";
import { genuineContactWords } from "~/i18n/words/genuine-contact-words";
import { formatPhoneNumber } from "~/operations/contact-points/normalize-phone-number.server";
import type { GenuineContact, Letter } from "~/operations/customers/show-letter.server";
import { contactPath } from "./contact-path";
import { namePermit } from "./name-permit.server";

/** Who may get in touch now, by which way, about what, until when, and what they say first. */
export function presentGenuineContact(
  { permit, spokenWord, reason, raised }: GenuineContact,
  { house }: Letter,
  clock: ReaderClock,
  language: Language,
  isActedFor: boolean,
) {
  const words = genuineContactWords[language];
  const { who, topic } = namePermit(permit, house.directory, language);
  const callNumber = findCallNumber(house.callNumbers, house.compiled, permit);
  const isLive = house.compiled.channels.get(permit.channel)?.live ?? false;
  return {
    id: permit.id,
    heading: isLive ? words.heading.live : words.heading.written,
    lines: [
      words.who(who, channelWords(permit.channel, language).by, topic),
      ...(callNumber === null ? [] : [callNumberWords[language].toCustomer(formatPhoneNumber(callNumber))]),
      words.until(formatMoment(permit.expiresAt, clock, language)),
      ...(reason === null ? [] : [words.reason(reason)]),
    ],
    spokenWord,
    isLive,
    complaint: isActedFor ? null : { action: contactPath(permit.id), isRaised: raised !== null },
  };
}
