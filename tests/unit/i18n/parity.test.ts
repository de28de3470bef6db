import { describe, expect, it } from "vitest";

const files = import.meta.glob<Record<string, { de: object; en: object }>>("/app/i18n/words/*.ts", {
  eager: true,
});

const dictionaries = Object.entries(files).flatMap(([path, exports]) =>
  Object.entries(exports).map(([name, dictionary]) => ({ path, name, ...dictionary })),
);

interface Entry {
  key: string;
  value: unknown;
}

function listEntries(words: object, prefix = ""): Entry[] {
  return Object.entries(words).flatMap(([key, value]) => {
    const path = prefix + key;
    return typeof value === "object" && value !== null
      ? listEntries(value, `${path}.`)
      : [{ key: path, value }];
  });
}

/** Functions are read with numbers that stand out; those that want objects are left to tests of their own. */
function textsOf(words: object): { key: string; text: string }[] {
  return listEntries(words).flatMap(({ key, value }) => {
    if (typeof value !== "function") return [{ key, text: String(value) }];
    try {
      return [{ key, text: String(value(...Array.from({ length: value.length }, (_, index) => index + 2))) }];
    } catch {
      return [];
    }
  });
}

/** What is read in a terminal keeps to the plain marks that everyone can type and search for. */
const pages = dictionaries.filter(({ name }) => name !== "cliWords" && name !== "importWords");

/** The name of the product and of the other language are the same in both. */
const sharedWords = /Kontaktwahl|Deutsch/g;

describe("dictionaries", () => {
  it("are there", () => {
    expect(dictionaries.length).toBeGreaterThan(15);
  });

  it.each(dictionaries)(
    "$name says the same keys in both languages, functions with the same parameters",
    (words) => {
      const shape = (entry: Entry) =>
        `${entry.key}: ${typeof entry.value === "function" ? entry.value.length : typeof entry.value}`;
      expect(listEntries(words.en).map(shape).sort()).toEqual(listEntries(words.de).map(shape).sort());
    },
  );

  it.each(dictionaries)("$name has no empty, doubled or careless spaces, and never shouts", (words) => {
    for (const { key, text } of [...textsOf(words.de), ...textsOf(words.en)]) {
      expect(text.trim(), key).toBe(text);
      expect(text, key).not.toBe("");
      expect(text, key).not.toMatch(/ {2}|undefined|\[object|!/);
    }
  });

  it.each(pages)("$name has no straight quotes", (words) => {
    for (const { key, text } of [...textsOf(words.de), ...textsOf(words.en)]) {
      expect(text, key).not.toMatch(/["']/);
    }
  });

  it.each(pages)("$name speaks no German in English", (words) => {
    for (const { key, text } of textsOf(words.en)) {
      expect(text.replaceAll(sharedWords, ""), key).not.toMatch(
        /[äöüßÄÖÜ„]|\b(der|die|und|Sie|Ihre?|nicht|wird|eine?)\b/,
      );
    }
  });

  it.each(pages)("$name keeps the E and its Mail together", (words) => {
    for (const { key, text } of textsOf(words.de)) expect(text, key).not.toContain("E-Mail");
  });

  it.each(pages)("$name closes the quotation marks that it opens, as each language does", (words) => {
    const marksOf = (text: string) => text.replace(/[^„“”‚‘]/g, "");
    for (const { key, text } of textsOf(words.de)) expect(marksOf(text), key).toMatch(/^(„“)*$/);
    for (const { key, text } of textsOf(words.en)) expect(marksOf(text), key).toMatch(/^(“”)*$/);
  });

  it.each(pages)("$name sets dashes and ellipses as dashes and ellipses", (words) => {
    for (const { key, text } of [...textsOf(words.de), ...textsOf(words.en)]) {
      expect(text, key).not.toMatch(/ --? |\.\.\./);
    }
  });

  it.each(pages)("$name breaks no line between a number and what it counts", (words) => {
    const apart =
      /(§|Art\.|Nr\.|no\.) \d|\d (Uhr|Minuten?|Stunden?|Prozent|percent|Euro|kB|minutes?|am|pm)\b/;
    for (const { key, text } of [...textsOf(words.de), ...textsOf(words.en)]) {
      expect(text, key).not.toMatch(apart);
    }
  });
});
