import { channelIcon } from "~/components/choices/channel-icon";
import type { Permit, PermitState } from "~/domain/permission/permit";
import { channelWords } from "~/i18n/channel-words";
import { formatShortDate } from "~/i18n/format/format-date";
import { formatTime } from "~/i18n/format/format-time";
import { localMoment } from "~/i18n/format/local-moment";
import type { Language } from "~/i18n/language";
import { genuineContactWords } from "~/i18n/words/genuine-contact-words";
import type { PermitHeld } from "~/operations/history/happened.server";
import { namePermit } from "./name-permit.server";
import { linkTo, type OwnPage, tellCase } from "./present-own-contact.server";

/** A line of the history about a permit that is no contact, or none yet. */
export function presentPastPermit(
  { permit, state, raised }: PermitHeld,
  { house, timeZone, isActedFor = false }: OwnPage & { isActedFor?: boolean },
  language: Language,
) {
  const { date, time } = localMoment(permit.claimedAt, timeZone);
  const words = genuineContactWords[language].history;
  const { who, topic } = namePermit(permit, house.directory, language);
  const way = channelWords(permit.channel, language).by;
  return {
    id: permit.id,
    date: formatShortDate(date, language),
    dateTime: `${date}T${time}`,
    icon: channelIcon(permit.channel),
    segments: [{ text: words.line(who, way, topic) }],
    note: [
      tellPeriod(permit, timeZone, language),
      tellState(state, language),
      ...(raised ? [tellCase(raised, timeZone, language)] : []),
    ].join(" · "),
    link: isActedFor ? undefined : linkTo({ ...permit, at: permit.claimedAt }, raised, timeZone, language),
  };
}

/** From the claim until it was given back, or until it ran out. */
function tellPeriod({ claimedAt, endedAt, expiresAt }: Permit, timeZone: string, language: Language): string {
  const [from, until] = [claimedAt, endedAt ?? expiresAt].map((at) =>
    formatTime(localMoment(at, timeZone).time, language),
  );
  return genuineContactWords[language].history.period(from!, until!);
}

function tellState(state: PermitState, language: Language): string {
  const words = genuineContactWords[language].history;
  if (state === "ended") return words.released;
  return state === "overdue" ? words.overdue : words.open;
}
