import type { TimeOfDay } from "~/domain/preference/channel";
import type { Language } from "../language";

/** "17 Uhr", "17:30 Uhr"; "5 pm", "5:30 pm", "noon", "midnight". Takes `HH:MM`, `24:00` included. */
export function formatTime(time: TimeOfDay, language: Language): string {
  return language === "de" ? `${germanHour(time)}\u00a0Uhr` : englishTime(time);
}

/** With its seconds: "17:12:03 Uhr", "17:00:00 Uhr"; "5:12:03 pm". */
export function formatExactTime(time: TimeOfDay, seconds: number, language: Language): string {
  const [hour = "", minute = ""] = time.split(":");
  const exactly = `:${minute}:${String(seconds).padStart(2, "0")}\u00a0`;
  if (language === "de") return `${Number(hour)}${exactly}Uhr`;
  return `${Number(hour) % 12 || 12}${exactly}${Number(hour) < 12 ? "am" : "pm"}`;
}

/** "17 bis 19 Uhr", "5 pm to 7 pm". */
export function formatTimeSpan(from: TimeOfDay, to: TimeOfDay, language: Language): string {
  if (language === "en") return `${englishTime(from)} to ${englishTime(to)}`;
  return `${germanHour(from)} bis ${germanHour(to)}\u00a0Uhr`;
}

/** "17–19 Uhr", "5–7 pm", "9 am–noon"; for small print. */
export function formatShortTimeSpan(from: TimeOfDay, to: TimeOfDay, language: Language): string {
  if (language === "de") return `${germanHour(from)}–${germanHour(to)}\u00a0Uhr`;
  const [start, end] = [englishTime(from), englishTime(to)];
  const half = /\u00a0[ap]m$/.exec(end)?.[0] ?? "";
  return `${start.endsWith(half) ? start.slice(0, start.length - half.length) : start}–${end}`;
}

/** "zwischen 17 und 19 Uhr", "between 5 pm and 7 pm". */
export function formatTimesBetween(from: TimeOfDay, to: TimeOfDay, language: Language): string {
  if (language === "en") return `between ${englishTime(from)} and ${englishTime(to)}`;
  return `zwischen ${germanHour(from)} und ${germanHour(to)}\u00a0Uhr`;
}

/** For chips and tables, of one width in German: "09:00", "19:00"; "9 am", "7 pm". */
export function formatClock(time: TimeOfDay, language: Language): string {
  return language === "de" ? time : englishTime(time);
}

function germanHour(time: TimeOfDay): string {
  const [hour = "", minute = ""] = time.split(":");
  return minute === "00" ? String(Number(hour)) : `${Number(hour)}:${minute}`;
}

function englishTime(time: TimeOfDay): string {
  if (time === "12:00") return "noon";
  if (time === "00:00" || time === "24:00") return "midnight";
  const [hour = "", minute = ""] = time.split(":");
  const minutes = minute === "00" ? "" : `:${minute}`;
  return `${Number(hour) % 12 || 12}${minutes}\u00a0${Number(hour) < 12 ? "am" : "pm"}`;
}
