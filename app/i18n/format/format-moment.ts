import type { Language } from "../language";
import { formatDate, formatDateWithYear, formatDay, formatShortDay, formatWeekday } from "./format-date";
import { formatClock, formatTime } from "./format-time";
import { daysBetween, localMoment } from "./local-moment";

/** Where and when the reader stands. */
export interface ReaderClock {
  /** Instant (ISO text or UTC milliseconds). */
  now: string | number;
  timeZone: string;
}

/** "heute, 17 Uhr", "morgen, 8 Uhr", "Dienstag, 17 Uhr", "Dienstag, 1. Dezember, 17 Uhr"; fits after "ab" and "from". */
export function formatMoment(instant: string | number, clock: ReaderClock, language: Language): string {
  const { date, time } = localMoment(instant, clock.timeZone);
  const day = dayWords(date, localMoment(clock.now, clock.timeZone).date, language);
  return language === "de" ? `${day}, ${formatTime(time, "de")}` : `${formatTime(time, "en")} ${day}`;
}

/** The day alone, as near as it can be said: "heute", "Dienstag", "12. Dezember", "7. Januar 2028". */
export function formatNearDate(instant: string | number, clock: ReaderClock, language: Language): string {
  const { date } = localMoment(instant, clock.timeZone);
  const today = localMoment(clock.now, clock.timeZone).date;
  const days = daysBetween(today, date);
  if (days === 0 || days === 1) return nearDays[language][days] ?? "";
  return isFar(days) ? formatDateWithYear(date, language) : formatDate(date, language);
}

/** For chips: "19:00" today, "morgen, 08:00", "Do 7. Jan., 17:00"; "7 pm", "tomorrow, 8 am", "Thu 7 Jan, 5 pm". */
export function formatShortMoment(instant: string | number, clock: ReaderClock, language: Language): string {
  const { date, time } = localMoment(instant, clock.timeZone);
  const days = daysBetween(localMoment(clock.now, clock.timeZone).date, date);
  const hour = formatClock(time, language);
  if (days === 0) return hour;
  if (days === 1) return `${nearDays[language][1]}, ${hour}`;
  return isFar(days) ? formatDateWithYear(date, language) : `${formatShortDay(date, language)}, ${hour}`;
}

const nearDays = { de: ["heute", "morgen"], en: ["today", "tomorrow"] };

function dayWords(date: string, today: string, language: Language): string {
  const days = daysBetween(today, date);
  if (days === 0 || days === 1) return nearDays[language][days] ?? "";
  const on = language === "en" ? "on " : "";
  if (days > 1 && days < 7) return on + formatWeekday(date, language);
  return on + formatDay(date, language) + (isFar(days) ? ` ${Number(date.slice(0, 4))}` : "");
}

/** From here on a day without its year could be taken for another. */
function isFar(days: number): boolean {
  return days > 300 || days < -300;
}
