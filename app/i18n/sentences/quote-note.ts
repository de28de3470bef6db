import type { Language } from "../language";

const marks = { de: ["„", "“"], en: ["“", "”"] };

/** The customer's own words on one line, in the quotation marks of the language; a last full stop is the sentence's. */
export function quoteNote(text: string, language: Language): string {
  const [open, close] = marks[language];
  return `${open}${text
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(/(.)\.$/, "$1")}${close}`;
}
