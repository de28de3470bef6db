import type { PersonName } from "~/domain/people/directory";

/** Exports write forms of address in many ways; titles are none. */
export function readSalutation(cell: string): PersonName["salutation"] {
  const word = cell
    .toLowerCase()
    .replace(/[.\s]+/g, " ")
    .trim();
  if (/^(frau|fr|ms|mrs|miss|mme|madam)\b/.test(word)) return "ms";
  return /^(herr|herrn|hr|mr|mister)\b/.test(word) ? "mr" : undefined;
}

/** The languages of this product; null = another one, or none told. */
export function readLanguage(cell: string): "de" | "en" | null {
  const word = cell.toLowerCase();
  if (/^(de\b|de[-_]|deutsch|german)/.test(word)) return "de";
  return /^(en\b|en[-_]|englisch|english)/.test(word) ? "en" : null;
}
