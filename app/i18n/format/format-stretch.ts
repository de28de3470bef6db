import type { Language } from "../language";
import { formatDay } from "./format-date";
import { formatMoment, formatNearDate, type ReaderClock } from "./format-moment";
import { formatTime, formatTimesBetween } from "./format-time";
import { daysBetween, localEnd, localMoment } from "./local-moment";

/** Milliseconds; `until` is not included. */
interface Stretch {
  from: number;
  until: number;
}

/**
 * In mid-sentence, for what shall take place within it: "morgen zwischen 17 und 19 Uhr", "am Freitag, 27. November,
 * zwischen 9 und 12 Uhr", "heute bis 19 Uhr" once it has begun; over several days "bis Montag, 20 Uhr".
 */
export function formatStretch({ from, until }: Stretch, clock: ReaderClock, language: Language): string {
  const words = wordsOf[language];
  const [start, end] = [localMoment(from, clock.timeZone), localEnd(until, clock.timeZone)];
  const hasBegun = from <= new Date(clock.now).getTime();
  if (start.date !== end.date) {
    const last = formatMoment(until, clock, language);
    return hasBegun ? words.until(last) : words.fromUntil(formatMoment(from, clock, language), last);
  }
  if (hasBegun) return words.todayUntil(formatTime(end.time, language));
  const times = formatTimesBetween(start.time, end.time, language);
  const ahead = daysBetween(localMoment(clock.now, clock.timeZone).date, start.date);
  if (ahead <= 1) return words.near(formatNearDate(from, clock, language), times);
  return words.onDay(formatDay(start.date, language), times);
}

const wordsOf = {
  de: {
    until: (last: string) => `bis ${last}`,
    fromUntil: (first: string, last: string) => `ab ${first}, bis ${last}`,
    todayUntil: (time: string) => `heute bis ${time}`,
    near: (day: string, times: string) => `${day} ${times}`,
    onDay: (day: string, times: string) => `am ${day}, ${times}`,
  },
  en: {
    until: (last: string) => `by ${last}`,
    fromUntil: (first: string, last: string) => `from ${first} until ${last}`,
    todayUntil: (time: string) => `today until ${time}`,
    near: (day: string, times: string) => `${day} ${times}`,
    onDay: (day: string, times: string) => `on ${day} ${times}`,
  },
};
