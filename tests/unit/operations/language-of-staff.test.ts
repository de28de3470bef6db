import { expect, it } from "vitest";
import { languageOfStaff } from "~/operations/staff/language-of-staff";

it.each([
  ["what was chosen, whatever is spoken", "en", ["de", "tr"], "en"],
  ["German where nothing was chosen and German is spoken", null, ["en", "de"], "de"],
  ["English where that is spoken and no German", null, ["tr", "en"], "en"],
  ["German where neither is spoken", null, ["tr"], "de"],
  ["German where what was chosen is none of ours", "fr", [], "de"],
] as const)("the house writes %s", (_, language, languages, expected) => {
  expect(languageOfStaff({ language, languages })).toBe(expected);
});
