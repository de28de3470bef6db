import type { LocalDate } from "~/domain/preference/preference";
import type { Language } from "../language";
import { dateTimeFormat } from "./date-time-format";

/** "24. November", "24 November"; the day stays with its month. */
export function formatDate(date: LocalDate, language: Language): string {
  return written(date, language, "day");
}

/** "24. November 2026", "24 November 2026". */
export function formatDateWithYear(date: LocalDate, language: Language): string {
  return `${formatDate(date, language)} ${Number(date.slice(0, 4))}`;
}

/** "12. Dez.", "12 Dec". */
export function formatShortDate(date: LocalDate, language: Language): string {
  const month = monthsShort[language][Number(date.slice(5, 7)) - 1];
  return `${dayOfMonth(date, language)}\u00a0${month}`;
}

/** "Dienstag, 24. November", "Tuesday 24 November". */
export function formatDay(date: LocalDate, language: Language): string {
  const weekday = formatWeekday(date, language);
  return language === "de" ? `${weekday}, ${formatDate(date, "de")}` : `${weekday} ${formatDate(date, "en")}`;
}

/** "Do 7. Jan.", "Thu 7 Jan". */
export function formatShortDay(date: LocalDate, language: Language): string {
  return `${written(date, language, "weekdayShort").replace(".", "")} ${formatShortDate(date, language)}`;
}

/** "Dienstag", "Tuesday". */
export function formatWeekday(date: LocalDate, language: Language): string {
  return written(date, language, "weekday");
}

// Intl writes "Dez.", but "Juni" or "Jun." and "Sept" by version: the list keeps every machine alike.
const monthsShort = {
  de: ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."],
  en: ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"],
};

function dayOfMonth(date: LocalDate, language: Language): string {
  const day = String(Number(date.slice(8, 10)));
  return language === "de" ? `${day}.` : day;
}

const shapes = {
  day: { day: "numeric", month: "long" },
  weekday: { weekday: "long" },
  weekdayShort: { weekday: "short" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Pages speak of few days, over and over; asking Intl each time would be most of the time that a date takes. */
const texts = new Map<string, string>();
const textsMax = 5000;

function written(date: LocalDate, language: Language, shape: keyof typeof shapes): string {
  const key = `${language} ${shape} ${date}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const formatted = dateTimeFormat(language, "UTC", shapes[shape]).format(Date.parse(date));
  const text = formatted.replace(/(\d\.?) /, "$1\u00a0");
  if (texts.size >= textsMax) texts.clear();
  texts.set(key, text);
  return text;
}
