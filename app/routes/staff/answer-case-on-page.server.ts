import { data, redirect } from "@remix-run/server-runtime";
import { asSent } from "~/auth/as-sent.server";
import type { StaffVisit } from "~/auth/guards.server";
import { noSuchPerson } from "~/auth/no-such-person.server";
import { readForm } from "~/auth/read-form.server";
import type { FormFault } from "~/components/choices/editor-page";
import { type CaseAnswer, caseAnswers } from "~/domain/cases/contact-case";
import type { Language } from "~/i18n/language";
import { staffCaseWords } from "~/i18n/words/staff-case-words";
import { answerCase } from "~/operations/cases/answer-case.server";
import { casePath } from "./case-path";

export const answerCharactersMax = 1000;

export interface CaseAnswerValues {
  answer: string;
  words: string;
}

/** Answers what the customer said; what was typed is kept where it cannot be. */
export async function answerCaseOnPage(visit: StaffVisit) {
  const { request, staff, params, language } = visit;
  const caseId = params.caseId ?? "";
  const form = await readForm(request);
  const values = readValues(form);
  const answer = caseAnswers.find((name) => name === values.answer);
  const faults = findFaults(answer, values, language);
  if (answer === undefined || faults.length > 0) return data({ values, faults }, { status: 422 });
  const result = await answerCase(asSent(visit, form), { caseId, staff, answer, words: values.words });
  if (result.kind === "not_found") throw noSuchPerson(request);
  if (result.kind === "answered") throw redirect(`${casePath(caseId)}?answered`);
  const { notOpen, foundMissing } = staffCaseWords[language].answer;
  const text = result.kind === "not_open" ? notOpen : foundMissing;
  return data({ values, faults: [{ fieldId: "answer", text }] }, { status: 409 });
}

function readValues(form: FormData): CaseAnswerValues {
  const textOf = (name: string) => String(form.get(name) ?? "").trim();
  return { answer: textOf("answer"), words: textOf("words").slice(0, answerCharactersMax) };
}

function findFaults(
  answer: CaseAnswer | undefined,
  { words }: CaseAnswerValues,
  language: Language,
): FormFault[] {
  const { foundMissing, wordsMissing } = staffCaseWords[language].answer;
  return [
    ...(answer === undefined ? [{ fieldId: "answer", text: foundMissing }] : []),
    ...(words === "" ? [{ fieldId: "words", text: wordsMissing }] : []),
  ];
}
