import { channelIcon } from "~/components/channel-icon";
import { channelWords } from "~/i18n/channel-words";
import { formatShortDate } from "~/i18n/format/format-date";
import { localMoment } from "~/i18n/format/local-moment";
import type { Language } from "~/i18n/language";
import { genuineContactWords } from "~/i18n/words/genuine-contact-words";
import type { History } from "~/operations/show-history.server";
import type { Letter } from "~/operations/show-letter.server";
import { namePermit } from "./name-permit.server";

/** A line of the history about a permit that is no contact, or none yet. */
export function presentPastPermit(
  { permit, state }: History["permits"][number],
  { house, preferences }: Pick<Letter, "house" | "preferences">,
  language: Language,
) {
  const { date, time } = localMoment(permit.claimedAt, preferences.timeZone);
  const words = genuineContactWords[language].history;
  const { who, topic } = namePermit(permit, house.directory, language);
  const way = channelWords(permit.channel, language).by;
  return {
    id: permit.id,
    date: formatShortDate(date, language),
    dateTime: `${date}T${time}`,
    icon: channelIcon(permit.channel),
    segments: [{ text: words.line(who, way, topic) }],
    note: state === "ended" ? words.released : state === "overdue" ? words.overdue : words.open,
  };
}
