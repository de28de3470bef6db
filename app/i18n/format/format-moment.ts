import type { Language } from "../language";
import { formatDate, formatDateWithYear, formatDay, formatShortDay, formatWeekday } from "./format-date";
import { formatClock, formatExactTime, formatTime } from "./format-time";
import { daysBetween, localMoment } from "./local-moment";

/** Where and when the reader stands. */
export interface ReaderClock {
  /** Instant (ISO text or UTC milliseconds). */
  now: string | number;
  timeZone: string;
}

/**
 * "heute, 17 Uhr", "Dienstag, 17 Uhr", "Dienstag, 1. Dezember, 17 Uhr", at midnight the day alone; "5 pm today",
 * "5 pm on Tuesday". Fits after "ab" and "from".
 */
export function formatMoment(instant: string | number, clock: ReaderClock, language: Language): string {
  const { date, time } = localMoment(instant, clock.timeZone);
  const days = daysBetween(localMoment(clock.now, clock.timeZone).date, date);
  const day = dayWords(date, days, language);
  if (time === "00:00") return day;
  if (language === "de") return `${day}, ${formatTime(time, "de")}`;
  return `${formatTime(time, "en")} ${isNear(days) ? "" : "on "}${day}`;
}

/** In full, for headings: "Dienstag, 24. November, 17:12 Uhr", "Tuesday 24 November, 5:12 pm". */
export function formatDayAndTime(instant: string | number, timeZone: string, language: Language): string {
  const { date, time } = localMoment(instant, timeZone);
  return `${formatDay(date, language)}, ${formatTime(time, language)}`;
}

/** So that it holds for years: "24. November 2026, 17:12 Uhr", "24 November 2026, 5:12 pm". */
export function formatFullMoment(instant: string | number, timeZone: string, language: Language): string {
  const { date, time } = localMoment(instant, timeZone);
  return `${formatDateWithYear(date, language)}, ${formatTime(time, language)}`;
}

/** To the second: "17:12:03 Uhr", "5:12:03 pm". Every zone of today is whole minutes away from the others. */
export function formatExactTimeOf(instant: number, timeZone: string, language: Language): string {
  const seconds = Math.floor(instant / 1000) % 60;
  return formatExactTime(localMoment(instant, timeZone).time, seconds, language);
}

/** The day alone, as near as it can be said: "heute", "Dienstag", "12. Dezember", "7. Januar 2028". */
export function formatNearDate(instant: string | number, clock: ReaderClock, language: Language): string {
  const { date } = localMoment(instant, clock.timeZone);
  const today = localMoment(clock.now, clock.timeZone).date;
  const days = daysBetween(today, date);
  if (isNear(days)) return nearDays[language][days] ?? "";
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

function dayWords(date: string, days: number, language: Language): string {
  if (isNear(days)) return nearDays[language][days] ?? "";
  if (days > 1 && days < 7) return formatWeekday(date, language);
  return formatDay(date, language) + (isFar(days) ? ` ${Number(date.slice(0, 4))}` : "");
}

function isNear(days: number): boolean {
  return days === 0 || days === 1;
}

/** From here on a day without its year could be taken for another. */
function isFar(days: number): boolean {
  return days > 300 || days < -300;
}
