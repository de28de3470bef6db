import type { CalendarPeriod } from "~/domain/preference/preference";
import type { Language } from "../language";
import { numberWord } from "./format-count";
import { joinWithAnd } from "./join-list";

type Unit = "Y" | "M" | "W" | "D";

/** A sliding span: "in einem Monat", "in 14 Tagen"; "in any month", "in any 14 days". */
export function formatWithin(period: CalendarPeriod, language: Language): string {
  const spans = spansOf(period);
  if (language === "de") return `in ${joinWithAnd(spans.map(germanSpan), "de")}`;
  return `in any ${joinWithAnd(spans.map(englishSpan(spans.length > 1)), "en")}`;
}

/** Looking back: "im letzten Monat", "in den letzten 14 Tagen"; "in the last month". */
export function formatSince(period: CalendarPeriod, language: Language): string {
  const spans = spansOf(period);
  const [span] = spans;
  if (language === "en") return `in the last ${joinWithAnd(spans.map(englishSpan(spans.length > 1)), "en")}`;
  if (span && spans.length === 1 && span.count === 1) return germanLast[span.unit];
  return `in den letzten ${joinWithAnd(spans.map(germanSpan), "de")}`;
}

interface Span {
  count: number;
  unit: Unit;
}

function spansOf(period: CalendarPeriod): Span[] {
  const spans = [...period.matchAll(/(\d+)([YMWD])/g)];
  return spans
    .map(([, count, unit]) => ({ count: Number(count), unit: unit as Unit }))
    .filter(({ count }) => count > 0);
}

const german = {
  Y: ["einem Jahr", "Jahren"],
  M: ["einem Monat", "Monaten"],
  W: ["einer Woche", "Wochen"],
  D: ["einem Tag", "Tagen"],
} as const;

const germanLast = {
  Y: "im letzten Jahr",
  M: "im letzten Monat",
  W: "in der letzten Woche",
  D: "am letzten Tag",
};

function germanSpan({ count, unit }: Span): string {
  const [one, many] = german[unit];
  return count === 1 ? one : `${numberWord(count, "de")}\u00a0${many}`;
}

const english = { Y: "year", M: "month", W: "week", D: "day" } as const;

function englishSpan(withOne: boolean) {
  return ({ count, unit }: Span): string => {
    if (count > 1) return `${numberWord(count, "en")}\u00a0${english[unit]}s`;
    return withOne ? `one\u00a0${english[unit]}` : english[unit];
  };
}
