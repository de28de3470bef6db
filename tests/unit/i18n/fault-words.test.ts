import { describe, expect, it } from "vitest";
import { languages } from "~/i18n/language";

const modules = import.meta.glob<Record<string, Record<string, unknown>>>(
  "../../../app/i18n/words/*-words.ts",
  {
    eager: true,
  },
);

/** What is wrong with an entry, by the name of its word: what is missing, invalid or unknown. */
const ofFault = /(Missing|Invalid|Unknown|Unreadable|Empty)$|^missing$|^unreadable$/;

interface Word {
  path: string;
  text: string;
}

function listFaults(words: unknown, path: string): Word[] {
  const name = path.split(".").at(-1)!;
  if (typeof words === "function") return ofFault.test(name) ? listFaults(words("Freitag"), path) : [];
  if (typeof words === "string") return ofFault.test(name) ? [{ path, text: words }] : [];
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, word]) => listFaults(word, `${path}.${key}`));
}

const dictionaries = Object.entries(modules).flatMap(([file, exported]) =>
  Object.values(exported).flatMap((dictionary) =>
    languages.flatMap((language) =>
      listFaults(dictionary[language], `${file.split("/").at(-1)} ${language}`),
    ),
  ),
);

describe("what is said of a faulty entry", () => {
  it("is looked for in more than one place", () => {
    expect(dictionaries.length).toBeGreaterThan(60);
  });

  it("is never a question, which would read like the field's own label", () => {
    expect(dictionaries.filter(({ text }) => text.endsWith("?"))).toEqual([]);
  });
});
