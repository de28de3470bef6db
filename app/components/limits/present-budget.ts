import type { Directory } from "~/domain/people/directory";
import type { Budget } from "~/domain/permission/compile-cap";
import type { ReaderClock } from "~/i18n/format/format-moment";
import type { Language } from "~/i18n/language";
import { writeBudget, writeBudgetLegend, writeBudgetTitle } from "~/i18n/sentences/write-budget";

/** What is used and left of a cap: "Anrufe im letzten Monat", "Einer von zwei genutzt. Einer ist noch frei." */
export function presentBudget(budget: Budget, { topics }: Directory, clock: ReaderClock, language: Language) {
  const { cap, used, left, freeAt, next } = budget;
  const topic = cap.topic === undefined ? undefined : topics[cap.topic]?.label[language];
  return {
    title: writeBudgetTitle(cap, language, topic),
    used,
    soon: next ? next.left - left : Number(freeAt !== null),
    max: cap.max,
    legend: writeBudgetLegend(budget, clock, language),
    segments: writeBudget(budget, clock, language),
  };
}
