import { presentContact } from "~/components/present-contact";
import type { Language } from "~/i18n/language";
import { plainText } from "~/i18n/sentence";
import { writeAllowedBy } from "~/i18n/sentences/write-contact";
import type { Letter } from "~/operations/show-letter.server";

/** A line of what happened, and what allowed it. */
export function presentOwnContact(
  contact: Letter["recentContacts"][number],
  { house, preferences }: Pick<Letter, "house" | "preferences">,
  language: Language,
) {
  const { directory } = house;
  return {
    ...presentContact(contact, { directory, timeZone: preferences.timeZone, language }),
    note: plainText(writeAllowedBy(contact.basis, null, language)),
  };
}
