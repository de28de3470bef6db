/** Records what the doors answer to their examples (`npm run api-examples`), short, and without what is secret. */
import { writeFileSync } from "node:fs";

export const exampleAnswersFile = "app/api/openapi/example-answers.json";

const entriesMax = 3;

export interface ExampleAnswers {
  add(operation: string, answer: Response): Promise<void>;
  /** What was added, by operation, status and media type. */
  all(): Recorded;
  save(): void;
}

type Recorded = Record<string, Record<string, Record<string, unknown>>>;

export function recordExampleAnswers(): ExampleAnswers {
  const recorded: Recorded = {};
  return {
    async add(operation, answer) {
      const type = answer.headers.get("content-type")?.split(";")[0]?.trim();
      const text = await answer.clone().text();
      if (!type || text === "") return;
      const body = type === "application/json" ? shorten(JSON.parse(text)) : text;
      recorded[operation] ??= {};
      recorded[operation][answer.status] = { ...recorded[operation][answer.status], [type]: body };
    },
    all: () => recorded,
    save() {
      const sorted = Object.entries(recorded).sort(([one], [other]) => (one < other ? -1 : 1));
      writeFileSync(exampleAnswersFile, `${JSON.stringify(Object.fromEntries(sorted), null, 1)}\n`);
    },
  };
}

/** A few of many, and dull secrets in place of those that were made. */
function shorten(value: unknown): unknown {
  if (typeof value === "string") return hideSecrets(value);
  if (Array.isArray(value)) return pickFew(value).map(shorten);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shorten(member)]));
}

/** The first, and where they are of several kinds the first of each before more of one. */
function pickFew(list: unknown[]): unknown[] {
  const kindOf = (entry: unknown) => (entry as { kind?: unknown } | null)?.kind;
  const seen = new Set<unknown>();
  const [first, more] = [[] as unknown[], [] as unknown[]];
  for (const entry of list) {
    const isKnown = kindOf(entry) === undefined || seen.has(kindOf(entry));
    (isKnown ? more : first).push(entry);
    seen.add(kindOf(entry));
  }
  const picked = new Set([...first, ...more].slice(0, entriesMax));
  return list.filter((entry) => picked.has(entry));
}

function hideSecrets(text: string): string {
  return text
    .replace(/^whsec_.+$/, `whsec_${"A".repeat(43)}=`)
    .replace(/^eyJ[\w-]+\.[\w-]+\.[\w-]+$/, "eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiIuLi4ifQ.c2lnbmF0dXJl");
}
