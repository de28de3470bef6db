import type { Instant } from "~/domain/time/instant";
import type { Language } from "../language";
import { localMoment } from "./local-moment";

/** Spreadsheets take a file for UTF-8 only where it says so. */
export const byteOrderMark = "\uFEFF";

/** What separates cells where the reader's spreadsheet opens a file with a double click. */
export function sheetSeparator(language: Language): ";" | "," {
  return language === "de" ? ";" : ",";
}

/** "2026-11-24 17:12": a date to every spreadsheet, and in order as text too. */
export function formatSheetMoment(instant: Instant, timeZone: string): string {
  const { date, time } = localMoment(instant, timeZone);
  return `${date} ${time}`;
}
