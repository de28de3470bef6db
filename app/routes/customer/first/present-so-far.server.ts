import type { CustomerVisit } from "~/auth/guards.server";
import type { SoFarProps } from "~/components/first-visit/first-so-far";
import { answerPreferences } from "~/domain/preference/first-choice/answer-preferences";
import { type FirstAnswers, findNextQuestion } from "~/domain/preference/first-choice/first-answers";
import type { PreferenceFact } from "~/domain/preference/preference-fact";
import { writeBegun } from "~/i18n/sentences/write-begun";
import { writeLetter } from "~/i18n/sentences/write-letter";
import { previewPreferences } from "~/operations/preferences/preview-preferences.server";
import type { FirstVisit } from "~/operations/preferences/show-first-visit.server";
import { presentPreview } from "../present-preview.server";

/**
 * What the answers so far allow: as long as one is open nobody said yes to it, and it counts as none. Null before the
 * first answer.
 */
export async function presentSoFar(
  visit: CustomerVisit,
  answers: FirstAnswers,
  { house, staff }: FirstVisit,
): Promise<SoFarProps | null> {
  if (Object.keys(answers).length === 0) return null;
  const { operations, customer, language } = visit;
  const preview = await previewPreferences(operations, customer.id, (current, { company }) =>
    answerPreferences(current, answers, company),
  );
  if (!preview) return null;
  const { wider, narrower } = presentPreview(visit, preview, null);
  const contacts = preview.facts.filter(isAboutContacts);
  const sentences = writeLetter(contacts, preview.house.directory, language);
  const full = staff.filter(({ availability }) => availability !== "accepts").map(({ id }) => id);
  const begun = writeBegun(answers, { ...house, full }, language);
  const isOpen = findNextQuestion(answers, house.company) !== null;
  return { begun, isOpen, sentences: sentences.map(({ segments }) => segments), wider, narrower };
}

function isAboutContacts({ kind }: PreferenceFact): boolean {
  return kind === "contact_allowed" || kind === "nobody_allowed" || kind === "limit";
}
