import { channelWords } from "~/i18n/channel-words";
import { formatZone } from "~/i18n/format/format-zone";
import { localMoment } from "~/i18n/format/local-moment";
import type { Language } from "~/i18n/language";
import { recordContactWords } from "~/i18n/words/record-contact-words";
import type { CustomerForStaff } from "~/operations/customers/show-customer-to-staff.server";

/** What the form offers, and its values at first: now, on the company's clock. */
export function presentRecordForm({ house, answers, now }: CustomerForStaff, language: Language) {
  const { timeZone } = house.settings;
  const { date, time } = localMoment(now, timeZone);
  const words = recordContactWords[language];
  const labelOf = (id: string) => house.directory.topics[id]?.label[language] ?? id;
  return {
    channels: house.company.channels.map(({ id }) => ({
      value: id,
      label: channelWords(id, language).label,
    })),
    topics: answers.map(({ topic }) => ({ value: topic.id, label: labelOf(topic.id) })),
    timeHint: words.timeHint(formatZone(timeZone, language)),
    values: { channel: "", topic: "", outcome: "", date, time },
  };
}
