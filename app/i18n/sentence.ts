/** A stretch of a sentence; pages set the strong ones bold. */
export interface Segment {
  text: string;
  strong?: true;
}

export type Sentence = Segment[];

type Part = string | Segment | Sentence | undefined;

/** Writes a sentence: sentence`${strong("Frau Keller")} darf mich anrufen.` Undefined parts vanish. */
export function sentence(texts: TemplateStringsArray, ...parts: Part[]): Sentence {
  const joined: Sentence = [];
  for (const [index, text] of texts.entries()) {
    join(joined, { text });
    for (const segment of segmentsOf(parts[index])) join(joined, segment);
  }
  return joined;
}

export function strong(text: string): Segment {
  return { text, strong: true };
}

export function plainText(segments: Sentence): string {
  return segments.map(({ text }) => text).join("");
}

/** The same sentence with a capital at its head: "das Autohaus" becomes "Das Autohaus". */
export function startSentence(segments: Sentence): Sentence {
  const [first, ...rest] = segments;
  return first ? [{ ...first, text: capitalize(first.text) }, ...rest] : [];
}

export function capitalize(text: string): string {
  const [first = "", ...rest] = text;
  return first.toUpperCase() + rest.join("");
}

function segmentsOf(part: Part): Sentence {
  if (part === undefined) return [];
  if (typeof part === "string") return [{ text: part }];
  return Array.isArray(part) ? part : [part];
}

/** Neighbours of one weight become one, so that no bold word is cut in two. */
function join(joined: Sentence, segment: Segment): void {
  if (segment.text === "") return;
  const last = joined.at(-1);
  if (last && last.strong === segment.strong) last.text += segment.text;
  else joined.push({ ...segment });
}
