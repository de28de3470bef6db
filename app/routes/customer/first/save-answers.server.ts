import { data, redirect } from "@remix-run/server-runtime";
import { asSent } from "~/auth/as-sent.server";
import type { CustomerVisit } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { answerPreferences } from "~/domain/preference/first-choice/answer-preferences";
import type { FirstAnswers } from "~/domain/preference/first-choice/first-answers";
import { plainText } from "~/i18n/sentence";
import { writeChanges } from "~/i18n/sentences/write-change";
import type { House } from "~/operations/house/read-house.server";
import { changePreferences } from "~/operations/preferences/change-preferences.server";
import { refuseTooWide } from "../refuse-too-wide";
import { readVersion } from "../save-part.server";
import { dropDraft } from "./draft.server";

/** One version for all answers. Back with what became different, where somebody saved since the sentences were read. */
export async function saveAnswers(
  visit: CustomerVisit,
  form: FormData,
  { answers, house }: { answers: FirstAnswers; house: House },
) {
  const result = await changePreferences(asSent(visit, form), {
    customerId: visit.customer.id,
    basedOnVersion: readVersion(form),
    change: (current, { company }) => answerPreferences(current, answers, company),
    language: visit.language,
    choosesPeople: true,
  });
  if (result.kind === "too_wide") refuseTooWide(result);
  if (result.kind === "invalid") throw new Error("The answers of a first visit could not be saved.");
  if (result.kind === "conflict") {
    const conflict = writeChanges(result.changes, house, visit.language).map(plainText);
    return data({ conflict }, { status: 409 });
  }
  await dropDraft(visit);
  throw redirect(`${customerHome}?${result.kind === "saved" ? `saved=${result.version}` : "unchanged"}`);
}
