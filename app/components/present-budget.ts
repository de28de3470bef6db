import type { Directory } from "~/domain/people/directory";
import type { Budget } from "~/domain/permission/compile-cap";
import type { ReaderClock } from "~/i18n/format/format-moment";
import type { Language } from "~/i18n/language";
import { writeBudget, writeBudgetTitle } from "~/i18n/sentences/write-budget";

/** What is left of a cap: "Anrufe im letzten Monat", "Einer ist noch frei." */
export function presentBudget(budget: Budget, { topics }: Directory, clock: ReaderClock, language: Language) {
  const { cap, used } = budget;
  const topic = cap.topic === undefined ? undefined : topics[cap.topic]?.label[language];
  return {
    title: writeBudgetTitle(cap, language, topic),
    used,
    max: cap.max,
    segments: writeBudget(budget, clock, language),
  };
}
