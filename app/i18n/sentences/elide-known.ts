/** As much as two lines of a small phone show. */
const charactersMax = 80;
/** Who it is about stays. */
const wordsAtHead = 4;
/** Less is not worth its three dots. */
const wordsOmittedMin = 4;

/**
 * A sentence that is new, for where there is little room: what is new about it comes into sight by leaving out what
 * stood in a sentence before, "Frau Keller darf mich … höchstens einmal im Monat". Short ones are left whole.
 */
export function elideKnown(sentence: string, known: Iterable<string>): string {
  if (sentence.length <= charactersMax) return sentence;
  const words = sentence.split(" ");
  const same = Math.max(0, ...[...known].map((each) => countSame(words, each.split(" "))));
  const from = same - 1;
  if (from - wordsAtHead < wordsOmittedMin) return sentence;
  return [...words.slice(0, wordsAtHead), "…", ...words.slice(from)].join(" ");
}

/** How many words both begin with. */
function countSame(words: readonly string[], others: readonly string[]): number {
  const first = words.findIndex((word, place) => word !== others[place]);
  return first === -1 ? words.length : first;
}
