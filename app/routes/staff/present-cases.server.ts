import type { StaffVisit } from "~/auth/guards.server";
import { channelWords } from "~/i18n/channel-words";
import { formatDateWithYear } from "~/i18n/format/format-date";
import { formatFullName } from "~/i18n/format/format-person";
import { localMoment } from "~/i18n/format/local-moment";
import type { Language } from "~/i18n/language";
import { staffCaseWords } from "~/i18n/words/staff-case-words";
import { type Cases, type ListedCase, listCases } from "~/operations/cases/list-cases.server";
import { casePath } from "./case-path";

/** What waits for an answer, and what was answered lately; times are the company's. */
export async function presentCases({ operations, staff, language }: StaffVisit) {
  const cases = await listCases(operations, staff);
  return {
    open: cases.open.map((one) => presentRow(one, cases, language)),
    answered: cases.answered.map((one) => presentRow(one, cases, language)),
  };
}

function presentRow(
  { case: raised, contact, customer }: ListedCase,
  { house, now }: Cases,
  language: Language,
) {
  const words = staffCaseWords[language];
  const dateOf = (at: number) => formatDateWithYear(localMoment(at, house.settings.timeZone).date, language);
  const isOverdue = raised.answer === null && raised.dueAt < now;
  const due = isOverdue ? words.overdue(dateOf(raised.dueAt)) : words.due(dateOf(raised.dueAt));
  return {
    id: raised.id,
    href: casePath(raised.id),
    name: formatFullName(customer),
    note: `${words.claims[raised.claim]} · ${channelWords(contact.channel, language).label}, ${dateOf(contact.at)}`,
    state: raised.answer === null ? due : words.states.answered,
    tone: isOverdue ? ("no" as const) : raised.answer === null ? ("wait" as const) : ("yes" as const),
  };
}
