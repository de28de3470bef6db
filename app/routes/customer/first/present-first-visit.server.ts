import type { CustomerVisit } from "~/auth/guards.server";
import { findNextQuestion } from "~/domain/preference/first-choice/first-answers";
import { previewPresets, showFirstVisit } from "~/operations/preferences/show-first-visit.server";
import { readDraft } from "./draft.server";

/** What the first page offers to who has not chosen yet; null for everybody else. */
export async function presentFirstVisit(visit: CustomerVisit) {
  const { operations, customer } = visit;
  if (customer.chosenAt !== null) return null;
  const offered = await showFirstVisit(operations, customer);
  const answers = await readDraft(visit, offered);
  const presets = await previewPresets(operations, customer, offered);
  const isBegun = Object.keys(answers).length > 0;
  return {
    presets: presets.map(({ preset }) => preset),
    begun: isBegun ? (findNextQuestion(answers, offered.house.company) ?? ("check" as const)) : null,
  };
}
