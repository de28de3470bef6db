import type { LocalDate } from "~/domain/preference/preference";
import type { Language } from "../language";
import { capitalize } from "../sentence";
import {
  formatDate,
  formatDateWithYear,
  formatDay,
  formatShortDate,
  formatShortDay,
  formatWeekday,
} from "./format-date";
import { formatClock, formatExactTime, formatTime } from "./format-time";
import { daysBetween, localMoment } from "./local-moment";

/** Where and when the reader stands. */
export interface ReaderClock {
  /** Instant (ISO text or UTC milliseconds). */
  now: string | number;
  timeZone: string;
}

/**
 * "gestern, 9 Uhr", "heute, 17 Uhr", "Dienstag, 17 Uhr", "Dienstag, 1. Dezember, 17 Uhr", at midnight the day alone; "5 pm today",
 * "5 pm on Tuesday". Fits after "ab" and "from".
 */
export function formatMoment(instant: string | number, clock: ReaderClock, language: Language): string {
  const { date, time } = localMoment(instant, clock.timeZone);
  const days = daysBetween(localMoment(clock.now, clock.timeZone).date, date);
  const day = dayWords(date, days, language);
  if (time === "00:00") return day;
  if (language === "de") return `${day}, ${formatTime(time, "de")}`;
  return `${formatTime(time, "en")} ${nearDay(days, language) ? "" : "on "}${day}`;
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

/** The day alone, as near as it can be said: "gestern", "heute", "morgen", "12. Dezember", "7. Januar 2028". */
export function formatNearDate(instant: string | number, clock: ReaderClock, language: Language): string {
  const { date } = localMoment(instant, clock.timeZone);
  const today = localMoment(clock.now, clock.timeZone).date;
  const days = daysBetween(today, date);
  const far = isFar(days) ? formatDateWithYear(date, language) : formatDate(date, language);
  return nearDay(days, language) ?? far;
}

/** Of a list: "Heute", "Gestern", "24. Nov.", "24. Nov. 2025"; "Today", "24 Nov". */
export function formatListDate(date: LocalDate, clock: ReaderClock, language: Language): string {
  const today = localMoment(clock.now, clock.timeZone).date;
  const near = nearDay(daysBetween(today, date), language);
  if (near) return capitalize(near);
  const isThisYear = date.slice(0, 4) === today.slice(0, 4);
  return isThisYear
    ? formatShortDate(date, language)
    : `${formatShortDate(date, language)} ${date.slice(0, 4)}`;
}

/** For chips: "19:00" today, "morgen, 08:00", "Do 7. Jan., 17:00"; "7 pm", "tomorrow, 8 am", "Thu 7 Jan, 5 pm". */
export function formatShortMoment(instant: string | number, clock: ReaderClock, language: Language): string {
  const { date, time } = localMoment(instant, clock.timeZone);
  const days = daysBetween(localMoment(clock.now, clock.timeZone).date, date);
  const hour = formatClock(time, language);
  if (days === 0) return hour;
  const near = nearDay(days, language);
  if (near) return `${near}, ${hour}`;
  return isFar(days) ? formatDateWithYear(date, language) : `${formatShortDay(date, language)}, ${hour}`;
}

/** "gestern", "heute", "morgen"; null = another day. `days` from today. */
function nearDay(days: number, language: Language): string | null {
  return nearDays[language][days + 1] ?? null;
}

const nearDays = { de: ["gestern", "heute", "morgen"], en: ["yesterday", "today", "tomorrow"] };

function dayWords(date: string, days: number, language: Language): string {
  const near = nearDay(days, language);
  if (near) return near;
  if (days > 1 && days < 7) return formatWeekday(date, language);
  return formatDay(date, language) + (isFar(days) ? ` ${Number(date.slice(0, 4))}` : "");
}

/** From here on a day without its year could be taken for another. */
function isFar(days: number): boolean {
  return days > 300 || days < -300;
}
