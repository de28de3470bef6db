import { channelIcon } from "~/components/channel-icon";
import { formatShortDate } from "~/i18n/format/format-date";
import { localMoment } from "~/i18n/format/local-moment";
import type { Language } from "~/i18n/language";
import { plainText } from "~/i18n/sentence";
import { writeAllowedBy, writeContact } from "~/i18n/sentences/write-contact";
import type { Letter } from "~/operations/show-letter.server";

/** A line of what happened: who, by which way, what about, and what allowed it. */
export function presentContact(
  contact: Letter["recentContacts"][number],
  { house, preferences }: Pick<Letter, "house" | "preferences">,
  language: Language,
) {
  const { date, time } = localMoment(contact.at, preferences.timeZone);
  const story = { ...contact, isReached: contact.outcome === "reached" };
  return {
    id: contact.id,
    date: formatShortDate(date, language),
    dateTime: `${date}T${time}`,
    icon: channelIcon(contact.channel),
    segments: writeContact(story, { directory: house.directory, language }),
    note: plainText(writeAllowedBy(contact.basis, null, language)),
  };
}
