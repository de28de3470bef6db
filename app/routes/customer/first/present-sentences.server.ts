import type { CustomerVisit } from "~/auth/guards.server";
import type { FirstSentencesProps } from "~/components/first-visit/first-sentences";
import { readField } from "~/components/first-visit/first-values";
import { answerPreferences } from "~/domain/preference/first-choice/answer-preferences";
import type { FirstAnswers } from "~/domain/preference/first-choice/first-answers";
import type { PreferenceFact } from "~/domain/preference/preference-fact";
import { plainText } from "~/i18n/sentence";
import { writeLetter } from "~/i18n/sentences/write-letter";
import { writeMissingPoints } from "~/i18n/sentences/write-missing-points";
import { writeReach } from "~/i18n/sentences/write-reach";
import { listWordings } from "~/operations/preferences/list-wordings.server";
import {
  type PreferencePreview,
  previewPreferences,
} from "~/operations/preferences/preview-preferences.server";
import { isMissingForChange } from "../present-preview.server";
import { markWordings } from "./mark-wordings.server";

/** How the answers would hold. */
export async function presentSentences(
  visit: CustomerVisit,
  answers: FirstAnswers,
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
    sentences: paragraphs.filter(({ edit }) => edit !== null).map(({ segments }) => segments),
    missing: isMissingForChange(preview) ? writeMissingPoints(preview.missing, language) : null,
    law: paragraphs
      .filter(({ edit }) => edit === null)
      .map(({ segments }) => plainText(segments))
      .join(" "),
    reach: writeReach(preview.week, preview.house.directory, clock, language),
    ...(await presentWordings(visit, preview)),
  };
}

/** Those of what would be consented to, and whether the page before has just shown them. */
async function presentWordings(
  { operations, language, url }: CustomerVisit,
  { facts, house }: PreferencePreview,
) {
  const wordings = await listWordings(operations);
  const open = new Set(facts.flatMap(topicsAllowed));
  const consented = house.company.topics.filter(({ id, basis }) => basis === "consent" && open.has(id));
  return {
    wordings: consented.map(({ id }) => ({
      label: house.directory.topics[id]?.label[language] ?? id,
      wording: wordings[id]?.wording[language] ?? "",
    })),
    isRead: url.searchParams.get(readField) === markWordings(wordings, language),
  };
}

function topicsAllowed(fact: PreferenceFact): string[] {
  return fact.kind === "contact_allowed" ? fact.topics : [];
}
