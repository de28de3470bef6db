import type { Language } from "../language";

const and = { de: "und", en: "and" };
const or = { de: "oder", en: "or" };

/** "A, B und C"; in English without the comma before "and". */
export function joinWithAnd(items: string[], language: Language): string {
  return join(items, and[language]);
}

/** "A, B oder C". */
export function joinWithOr(items: string[], language: Language): string {
  return join(items, or[language]);
}

function join(items: string[], word: string): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${word} ${last}`;
}
