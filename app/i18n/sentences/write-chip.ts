import type { PermissionWindow } from "~/domain/permission/permission";
import type { ChannelId } from "~/domain/preference/channel";
import { channelWords } from "../channel-words";
import { formatShortMoment, type ReaderClock } from "../format/format-moment";
import { formatClock } from "../format/format-time";
import { daysBetween, localMoment } from "../format/local-moment";
import type { Language } from "../language";

/** When a channel is open, in a few words: "Anruf bis 19:00", "Anruf ab 18:30", "wieder ab Do 7. Jan., 17:00". */
export function writeWindowChip(
  channel: ChannelId,
  window: PermissionWindow | null,
  clock: ReaderClock,
  language: Language,
): string {
  const { label } = channelWords(channel, language);
  const words = chipWords[language];
  if (window === null) return words.notNow;
  if (Date.parse(window.from) <= new Date(clock.now).getTime())
    return openUntil(label, window, clock, language);
  const from = formatShortMoment(window.from, clock, language);
  return daysUntil(window.from, clock) === 0 ? words.from(label, from) : words.again(from);
}

/** "Kontaktwunsch bis 18:00". */
export function writeWishChip(until: string, clock: ReaderClock, language: Language): string {
  return openUntil(chipWords[language].wish, { from: until, until }, clock, language);
}

/** An end more than a week away is none that anybody needs to know. */
const shownDaysMax = 7;

function openUntil(
  label: string,
  { until }: PermissionWindow,
  clock: ReaderClock,
  language: Language,
): string {
  if (until === null || daysUntil(until, clock) > shownDaysMax) return label;
  const { time } = localMoment(until, clock.timeZone);
  const isEndOfToday = time === "00:00" && daysUntil(until, clock) === 1;
  const end = isEndOfToday ? formatClock("24:00", language) : formatShortMoment(until, clock, language);
  return chipWords[language].until(label, end);
}

function daysUntil(instant: string, { now, timeZone }: ReaderClock): number {
  return daysBetween(localMoment(now, timeZone).date, localMoment(instant, timeZone).date);
}

const chipWords = {
  de: {
    notNow: "zurzeit nicht",
    wish: "Kontaktwunsch",
    until: (label: string, end: string) => `${label} bis ${end}`,
    from: (label: string, start: string) => `${label} ab ${start}`,
    again: (start: string) => `wieder ab ${start}`,
  },
  en: {
    notNow: "not at present",
    wish: "Request",
    until: (label: string, end: string) => `${label} until ${end}`,
    from: (label: string, start: string) => `${label} from ${start}`,
    again: (start: string) => `again from ${start}`,
  },
};
