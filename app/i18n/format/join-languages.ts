import type { Language } from "../language";

const displayNames = new Map<Language, Intl.DisplayNames>();

/** Language tags by name: "Deutsch, Türkisch". */
export function joinLanguages(tags: readonly string[], language: Language): string {
  let names = displayNames.get(language);
  if (!names) {
    names = new Intl.DisplayNames([language], { type: "language" });
    displayNames.set(language, names);
  }
  return tags.map((tag) => names.of(tag) ?? tag).join(", ");
}
