import { expect, test } from "vitest";
import { cleanWords } from "~/domain/clean-words";
import { normalizeEmailAddress } from "~/domain/people/email-address";

test("what is typed in any script stays, with its lines", () => {
  for (const words of [
    "Jürgen Groß",
    "Nguyễn Văn Minh",
    "שרה לוי",
    "علی‌رضا",
    "👩‍👩‍👧",
    "erste Zeile\r\nzweite\tSpalte",
  ]) {
    expect(cleanWords(words)).toBe(words);
  }
});

test("letters that were put together of two are one", () => {
  expect(cleanWords("Mu\u0308ller")).toBe("Müller");
});

test("a name neither ends a text early nor turns the sentence around it", () => {
  expect(cleanWords("Petra\u0000Demir")).toBe("Petra Demir");
  expect(cleanWords("Petra\u001B[31m")).toBe("Petra [31m");
  expect(cleanWords("\u202EniemaN\u202C\u2066 darf\u2069")).toBe("niemaN darf");
});

test("an address holds nothing that nobody sees, and no bare number of a machine", () => {
  for (const address of [
    "a\u0000b@example.org",
    "a\u202Eb@example.org",
    "a@exam\u200Bple.org",
    "a@[127.0.0.1]",
  ]) {
    expect(normalizeEmailAddress(address)).toBe(null);
  }
  expect(normalizeEmailAddress("Jürgen@Müller.example")).toBe("jürgen@müller.example");
});
