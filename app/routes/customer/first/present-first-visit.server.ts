import type { CustomerVisit } from "~/auth/guards.server";
import { findNextQuestion } from "~/domain/preference/first-choice/first-answers";
import { formatPerson } from "~/i18n/format/format-person";
import { writeLetter } from "~/i18n/sentences/write-letter";
import { previewPresets, showFirstVisit } from "~/operations/show-first-visit.server";
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
    presets: presets.map(({ preset, preview }) => ({
      preset,
      sentences: writeLetter(preview.facts, house.directory, language)
        .filter(({ edit }) => edit !== null)
        .map(({ segments }) => segments),
    })),
    begun: isBegun ? (findNextQuestion(answers, house.company) ?? ("check" as const)) : null,
  };
}
