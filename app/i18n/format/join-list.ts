import type { Language } from "../language";

/** "A, B und C"; items that hold an "und" of their own are set apart: "A sowie B und C", "A, and B and C". */
export function joinWithAnd(items: string[], language: Language): string {
  const isNested = items.some((item) => item.includes(` ${words.and[language]} `));
  return join(items, isNested ? words.besides[language] : ` ${words.and[language]} `);
}

/** "A, B oder C"; items that hold an "oder" of their own are set apart: "A oder B, oder C". */
export function joinWithOr(items: string[], language: Language): string {
  const or = ` ${words.or[language]} `;
  return join(items, items.some((item) => item.includes(or)) ? `,${or}` : or);
}

const words = {
  and: { de: "und", en: "and" },
  besides: { de: " sowie ", en: ", and " },
  or: { de: "oder", en: "or" },
};

function join(items: string[], beforeLast: string): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")}${beforeLast}${last}`;
}
