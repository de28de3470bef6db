/**
 * The word that whoever calls with a permit says first (product.md, glossary). It is spoken, so it is made of letters;
 * hyphens and single spaces join parts.
 */
export const callWordCharactersMin = 4;
export const callWordCharactersMax = 40;

export type CallWordFault = "missing" | "too_short" | "too_long" | "not_speakable";

export function findCallWordFault(word: string): CallWordFault | null {
  if (word === "") return "missing";
  if (word.length > callWordCharactersMax) return "too_long";
  if (!/^[\p{L}\p{M}]+(?:[ -][\p{L}\p{M}]+)*$/u.test(word)) return "not_speakable";
  return word.length < callWordCharactersMin ? "too_short" : null;
}
