import type { CustomerVisit } from "~/auth/guards.server";
import { firstPaths } from "~/components/first-visit/first-paths";
import type { FirstSentencesProps } from "~/components/first-visit/first-sentences";
import { answerPreferences } from "~/domain/preference/first-choice/answer-preferences";
import type { FirstAnswers, Question } from "~/domain/preference/first-choice/first-answers";
import type { Editor, PreferenceFact } from "~/domain/preference/preference-fact";
import { plainText } from "~/i18n/sentence";
import { writeLetter } from "~/i18n/sentences/write-letter";
import { writeReach } from "~/i18n/sentences/write-reach";
import { listWordings } from "~/operations/preferences/list-wordings.server";
import {
  type PreferencePreview,
  previewPreferences,
} from "~/operations/preferences/preview-preferences.server";

/** The question that a sentence of the letter answers; the others are not asked. */
const questionOf: Partial<Record<Editor, Question>> = {
  people: "who",
  topics: "about",
  hours: "when",
  limits: "often",
};

/** How the answers would hold; `asked` are the questions that its sentences lead back to. */
export async function presentSentences(
  visit: CustomerVisit,
  answers: FirstAnswers,
  asked: readonly Question[],
): Promise<Omit<FirstSentencesProps, "conflict">> {
  const { operations, customer, language } = visit;
  const preview = await previewPreferences(operations, customer.id, (current, { company }) =>
    answerPreferences(current, answers, company),
  );
  // Whatever is gone was forgotten before, so nothing that can be answered is invalid.
  if (!preview) throw new Error("The answers of a first visit make preferences that cannot be saved.");
  const clock = { now: operations.clock(), timeZone: preview.preferences.timeZone };
  const paragraphs = writeLetter(preview.facts, preview.house.directory, language);
  return {
    version: preview.version,
    paragraphs: paragraphs.flatMap(({ segments, edit }) => {
      if (edit === null) return [];
      const question = questionOf[edit.editor];
      const isAsked = question !== undefined && asked.includes(question);
      return [
        { segments, ...(isAsked && { edit: { href: firstPaths.change(question), label: edit.label } }) },
      ];
    }),
    law: paragraphs
      .filter(({ edit }) => edit === null)
      .map(({ segments }) => plainText(segments))
      .join(" "),
    reach: writeReach(preview.reach, preview.house.directory, clock, language),
    wordings: await listWordingsOf(visit, preview),
  };
}

async function listWordingsOf({ operations, language }: CustomerVisit, { facts, house }: PreferencePreview) {
  const wordings = await listWordings(operations);
  const open = new Set(facts.flatMap(topicsAllowed));
  const consented = house.company.topics.filter(({ id, basis }) => basis === "consent" && open.has(id));
  return consented.map(({ id }) => ({
    label: house.directory.topics[id]?.label[language] ?? id,
    wording: wordings[id]?.wording[language] ?? "",
  }));
}

function topicsAllowed(fact: PreferenceFact): string[] {
  return fact.kind === "contact_allowed" ? fact.topics : [];
}
