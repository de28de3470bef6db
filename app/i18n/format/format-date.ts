import type { LocalDate } from "~/domain/preference/preference";
import type { Language } from "../language";
import { dateTimeFormat } from "./date-time-format";

/** "24. November", "24 November"; the day stays with its month. */
export function formatDate(date: LocalDate, language: Language): string {
  return written(date, language, { day: "numeric", month: "long" });
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
  return `${written(date, language, { weekday: "short" }).replace(".", "")} ${formatShortDate(date, language)}`;
}

/** "Dienstag", "Tuesday". */
export function formatWeekday(date: LocalDate, language: Language): string {
  return written(date, language, { weekday: "long" });
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

function written(date: LocalDate, language: Language, options: Intl.DateTimeFormatOptions): string {
  const text = dateTimeFormat(language, "UTC", options).format(Date.parse(date));
  return text.replace(/(\d\.?) /, "$1\u00a0");
}
