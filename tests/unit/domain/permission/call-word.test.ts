import { expect, test } from "vitest";
import { callWordCharactersMax, findCallWordFault } from "~/domain/permission/call-word";

test.each(["Kastanie", "Rote Tür", "Süd-Tirol", "Ähre", "каштан", "हिन्दी"])("%s can be spoken", (word) => {
  expect(findCallWordFault(word)).toBeNull();
});

test("a word has four letters or more, and no more than a breath is long", () => {
  expect(findCallWordFault("Ohr")).toBe("too_short");
  expect(findCallWordFault("Ohre")).toBeNull();
  expect(findCallWordFault("a".repeat(callWordCharactersMax))).toBeNull();
  expect(findCallWordFault("a".repeat(callWordCharactersMax + 1))).toBe("too_long");
});

test.each([
  "1234",
  "Pa55wort",
  "Rote  Tür",
  " Kastanie",
  "Kastanie-",
  "-Kastanie",
  "Kastanie!",
  "🌰🌰🌰🌰",
  "a\nb c",
])("%j cannot be spoken", (word) => {
  expect(findCallWordFault(word)).toBe("not_speakable");
});

test("nothing is missing, not too short", () => {
  expect(findCallWordFault("")).toBe("missing");
});
