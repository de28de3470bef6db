import type { StaffVisit } from "~/auth/guards.server";
import { channelWords } from "~/i18n/channel-words";
import { formatDate } from "~/i18n/format/format-date";
import { formatFullName } from "~/i18n/format/format-person";
import { localMoment } from "~/i18n/format/local-moment";
import { contactCaseWords } from "~/i18n/words/contact-case-words";
import { thanksWords } from "~/i18n/words/thanks-words";
import { listOwnThanks } from "~/operations/contacts/give-thanks.server";
import { findHouse } from "~/operations/house/find-house.server";

/** The thank-yous of late to whoever reads, and to nobody else. */
export async function presentThanksReceived({ operations, staff, language }: StaffVisit) {
  const { settings } = await findHouse(operations);
  const thanks = await listOwnThanks(operations, staff);
  return thanks.map(({ contactId, customer, channel, contactAt }) => {
    const date = formatDate(localMoment(contactAt, settings.timeZone).date, language);
    const contact = contactCaseWords[language].title(channelWords(channel, language).label, date);
    return { id: contactId, text: thanksWords[language].received.line(formatFullName(customer), contact) };
  });
}
