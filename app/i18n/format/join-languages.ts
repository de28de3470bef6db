import { TwoGenerations } from "~/domain/two-generations";
import type { Language } from "../language";

/** Names asked for lately: looking one up is slow, and staff speak few languages. */
const names = new TwoGenerations<string, string>(200);
const displayNames = new Map<Language, Intl.DisplayNames>();

/** Language tags by name: "Deutsch, Türkisch". */
export function joinLanguages(tags: readonly string[], language: Language): string {
  return tags.map((tag) => nameLanguage(tag, language)).join(", ");
}

function nameLanguage(tag: string, language: Language): string {
  const key = `${language} ${tag}`;
  const name = names.get(key) ?? lookUpName(tag, language);
  names.set(key, name);
  return name;
}

function lookUpName(tag: string, language: Language): string {
  const known = displayNames.get(language) ?? new Intl.DisplayNames([language], { type: "language" });
  displayNames.set(language, known);
  return known.of(tag) ?? tag;
}
