import type { LegalBasis } from "~/domain/preference/topic";
import type { Language } from "~/i18n/language";
import type { House } from "~/operations/house/read-house.server";

/** The topics on offer that rest on one of these bases, to choose from. */
export function listTopicOptions(
  { company, directory }: House,
  bases: readonly LegalBasis[],
  language: Language,
): { value: string; label: string }[] {
  return company.topics
    .filter(({ basis, retired }) => bases.includes(basis) && !retired)
    .map(({ id }) => ({ value: id, label: directory.topics[id]?.label[language] ?? id }));
}
