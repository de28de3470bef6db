import type { Weekday } from "~/domain/preference/channel";
import type { Language } from "../language";
import { isSpan, runsOf } from "./day-runs";
import { joinWithAnd } from "./join-list";

/** "dienstags und donnerstags", "montags bis freitags", "täglich"; "on Tuesdays and Thursdays", "Monday to Friday". */
export function formatEveryDays(days: Weekday[], language: Language): string {
  if (days.length === 7) return language === "de" ? "täglich" : "every day";
  const runs = runsOf(days);
  if (language === "de") return joinWithAnd(runs.flatMap(spellRun(adverbs, "bis")), "de");
  const spans = runs.filter(isSpan).flatMap(spellRun(names.en, "to"));
  const single = runs.filter((run) => !isSpan(run)).flat();
  const singles =
    single.length > 0
      ? [
          `on ${joinWithAnd(
            single.map((day) => plurals[day - 1] ?? ""),
            "en",
          )}`,
        ]
      : [];
  return joinWithAnd([...spans, ...singles], "en");
}

/** "Di und Do", "Mo bis Fr"; "Tue and Thu", "Mon to Fri". */
export function formatShortDays(days: Weekday[], language: Language): string {
  if (days.length === 7) return language === "de" ? "täglich" : "daily";
  return joinWithAnd(runsOf(days).flatMap(spellRun(shorts[language], to[language])), language);
}

/** "Dienstag", "Tuesday"; 1 = Monday. */
export function weekdayName(day: Weekday, language: Language): string {
  return names[language][day - 1] ?? "";
}

const to = { de: "bis", en: "to" };
const names = {
  de: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
};
const shorts = {
  de: ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"],
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
};
const adverbs = names.de.map((name) => `${name.toLowerCase()}s`);
const plurals = names.en.map((name) => `${name}s`);

function spellRun(words: string[], until: string) {
  return (run: Weekday[]): string[] => {
    const spelled = run.map((day) => words[day - 1] ?? "");
    return isSpan(run) ? [`${spelled[0]} ${until} ${spelled.at(-1)}`] : spelled;
  };
}
