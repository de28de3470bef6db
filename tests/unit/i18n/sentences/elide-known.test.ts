import { expect, test } from "vitest";
import { elideKnown } from "~/i18n/sentences/elide-known";

const before =
  "Frau Keller darf mich dienstags und donnerstags von 17 bis 20 Uhr anrufen, zu Beratung, höchstens zweimal im Monat.";

test("what is new about a long sentence stays, with who it is about and one word that leads to it", () => {
  const after = before.replace("zweimal", "einmal");
  expect(elideKnown(after, [before])).toBe("Frau Keller darf mich … höchstens einmal im Monat.");
});

test("the sentence that it shares the most with is the one it grew from", () => {
  const after = before.replace("zweimal", "einmal");
  expect(elideKnown(after, ["Frau Keller darf mich besuchen.", before])).toBe(
    "Frau Keller darf mich … höchstens einmal im Monat.",
  );
});

test.each([
  [
    "short",
    "Frau Keller darf mich anrufen, zu Beratung.",
    ["Frau Keller darf mich anrufen, zu Probefahrten."],
  ],
  ["about somebody else", before.replace("Frau Keller", "Herr Yilmaz"), [before]],
  [
    "new after a few words",
    before.replace("17 bis 20", "8 bis 20"),
    [before.replace("dienstags und donnerstags", "dienstags")],
  ],
  ["the first of its kind", before, []],
])("a sentence that is %s is left whole", (_, sentence, known) => {
  expect(elideKnown(sentence, known)).toBe(sentence);
});
