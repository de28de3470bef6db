import type { CustomerVisit } from "~/auth/guards.server";
import { findNextQuestion } from "~/domain/preference/first-choice/first-answers";
import type { PreferenceFact } from "~/domain/preference/preference-fact";
import { formatPerson } from "~/i18n/format/format-person";
import type { Language } from "~/i18n/language";
import type { Sentence } from "~/i18n/sentence";
import { writeLetter } from "~/i18n/sentences/write-letter";
import type { House } from "~/operations/house/read-house.server";
import { previewPresets, showFirstVisit } from "~/operations/preferences/show-first-visit.server";
import { readDraft } from "./draft.server";

/** What the first page offers to who has not chosen yet; null for everybody else. */
export async function presentFirstVisit(visit: CustomerVisit) {
  const { operations, customer, language } = visit;
  if (customer.chosenAt !== null) return null;
  const offered = await showFirstVisit(operations, customer);
  const answers = await readDraft(visit, offered);
  const { first, house } = offered;
  const { proposed } = first;
  const presets = await previewPresets(operations, customer, offered);
  const isBegun = Object.keys(answers).length > 0;
  return {
    proposed: proposed === null ? null : formatPerson(house.directory.staff[proposed]!, language),
    presets: presets.map(({ preset, preview: { facts } }) => ({
      preset,
      sentences: listSentences(facts.filter(isAboutContacts), house, language),
      others: listSentences(
        facts.filter((fact) => !isAboutContacts(fact)),
        house,
        language,
      ),
    })),
    begun: isBegun ? (findNextQuestion(answers, house.company) ?? ("check" as const)) : null,
  };
}

/** Who may get in touch, or that nobody may. */
function isAboutContacts({ kind }: PreferenceFact): boolean {
  return kind === "contact_allowed" || kind === "nobody_allowed" || kind === "limit";
}

/** Without what the law keeps open. */
function listSentences(facts: PreferenceFact[], { directory }: House, language: Language): Sentence[] {
  const paragraphs = writeLetter(facts, directory, language);
  return paragraphs.filter(({ edit }) => edit !== null).map(({ segments }) => segments);
}
