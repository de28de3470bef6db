import type { ReaderClock } from "~/i18n/format/format-moment";
import type { Language } from "~/i18n/language";
import { writeBudget, writeBudgetTitle } from "~/i18n/sentences/write-budget";
import { staffCustomerWords } from "~/i18n/words/staff-customer-words";
import type { CustomerForStaff } from "~/operations/show-customer-to-staff.server";

/** What is left of a cap: "Anrufe im letzten Monat", "Einer ist noch frei." */
export function presentBudget(
  budget: CustomerForStaff["budgets"][number],
  { house }: CustomerForStaff,
  clock: ReaderClock,
  language: Language,
) {
  const { cap, used } = budget;
  const title = writeBudgetTitle(cap, language);
  const topic = cap.topic === undefined ? undefined : house.directory.topics[cap.topic]?.label[language];
  return {
    title: topic ? staffCustomerWords[language].budgetAbout(title, topic) : title,
    used,
    max: cap.max,
    segments: writeBudget(budget, clock, language),
  };
}
