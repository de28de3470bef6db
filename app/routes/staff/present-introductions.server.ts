import type { StaffVisit } from "~/auth/guards.server";
import { formatPerson, formatPersonInflected } from "~/i18n/format/format-person";
import type { Language } from "~/i18n/language";
import { introductionWords } from "~/i18n/words/introduction-words";
import {
  listOwnIntroductions,
  type OpenedIntroduction,
} from "~/operations/assignment/list-introductions.server";
import type { CustomerForStaff } from "~/operations/customers/show-customer-to-staff.server";
import { customerPath } from "./customer-path";

/** Whom the reader recommended to the customer, and what just happened to it (null = nothing). */
export async function presentOwnIntroductions(
  { operations, staff, language, url }: StaffVisit,
  { customer, house }: CustomerForStaff,
) {
  const own = await listOwnIntroductions(operations, { customerId: customer.id, staff: staff.id });
  const { proposedNow, withdrawnNow } = introductionWords[language].propose;
  const news: Record<string, string> = { proposed: proposedNow, withdrawn: withdrawnNow };
  return {
    introductions: own.map((introduction) => ({
      id: introduction.id,
      title: writeTitle(introduction, house, language),
      reason: introduction.reason,
      withdraw:
        introduction.answer === null
          ? `${customerPath(customer.id)}/introduction/${introduction.id}/withdraw`
          : null,
    })),
    introductionNews: news[url.searchParams.get("introduction") ?? ""] ?? null,
  };
}

function writeTitle(
  { staff, answer, askedBy }: OpenedIntroduction,
  { directory }: CustomerForStaff["house"],
  language: Language,
): string {
  const words = introductionWords[language].propose;
  const person = directory.staff[staff]!;
  const [name, inflected] = [formatPerson(person, language), formatPersonInflected(person, language)];
  if (answer === "accepted") return words.accepted(name);
  if (answer === "declined") return words.declined(name);
  return askedBy === null ? words.waiting(inflected) : words.hasAsked(inflected);
}
