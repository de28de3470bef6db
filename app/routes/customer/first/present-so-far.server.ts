import type { CustomerVisit } from "~/auth/guards.server";
import type { SoFarProps } from "~/components/first-visit/first-so-far";
import { answerAtMost } from "~/domain/preference/first-choice/answer-at-most";
import { answerPreferences } from "~/domain/preference/first-choice/answer-preferences";
import type { FirstAnswers } from "~/domain/preference/first-choice/first-answers";
import type { PreferenceFact } from "~/domain/preference/preference-fact";
import { writeLetter } from "~/i18n/sentences/write-letter";
import { previewPreferences } from "~/operations/preferences/preview-preferences.server";
import type { FirstVisit } from "~/operations/preferences/show-first-visit.server";
import { presentPreview } from "../present-preview.server";
import { presentAnswers } from "./present-answers.server";

/** What the answers so far would allow at most, whatever is answered next; null before the first one. */
export async function presentSoFar(
  visit: CustomerVisit,
  answers: FirstAnswers,
  { first, house }: FirstVisit,
): Promise<SoFarProps | null> {
  if (Object.keys(answers).length === 0) return null;
  const { operations, customer, language } = visit;
  const atMost = answerAtMost(answers, first);
  const preview = await previewPreferences(operations, customer.id, (current, { company }) =>
    answerPreferences(current, atMost, company),
  );
  if (!preview) return null;
  const { wider, narrower } = presentPreview(visit, preview, null);
  const contacts = preview.facts.filter(isAboutContacts);
  const sentences = writeLetter(contacts, preview.house.directory, language);
  const told = presentAnswers(answers, house, language);
  const last = { text: told.at(-1)?.text ?? "", isFirst: told.length === 1 };
  return { last, sentences: sentences.map(({ segments }) => segments), wider, narrower };
}

function isAboutContacts({ kind }: PreferenceFact): boolean {
  return kind === "contact_allowed" || kind === "nobody_allowed" || kind === "limit";
}
