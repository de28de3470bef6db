import { describe, expect, it } from "vitest";
import { findProgramLanguage, listLanguages, negotiateLanguage } from "~/i18n/negotiate-language";

describe("negotiateLanguage", () => {
  it("lets the person's own choice win over the browser", () => {
    expect(negotiateLanguage("en", "de-DE,de;q=0.9")).toBe("en");
  });

  it("takes the browser's first language that there is", () => {
    expect(negotiateLanguage(null, "fr-FR,fr;q=0.9,en-GB;q=0.8,de;q=0.7")).toBe("en");
    expect(negotiateLanguage(undefined, "en;q=0.2, de-AT;q=0.9")).toBe("de");
  });

  it("passes over a language that the browser refuses", () => {
    expect(negotiateLanguage(null, "en;q=0, de;q=0.1")).toBe("de");
  });

  it("speaks German where nothing is known, and where it is nonsense", () => {
    expect(negotiateLanguage(null, null)).toBe("de");
    expect(negotiateLanguage("fr", ";;q=x,,*")).toBe("de");
  });
});

it("an answer that can carry several languages carries all that are asked for, else German", () => {
  expect(listLanguages("fr, en-GB;q=0.5, de;q=0.9, en;q=0.4")).toEqual(["de", "en"]);
  expect(listLanguages("en, de;q=0")).toEqual(["en"]);
  for (const header of [null, "", "fr", "*"]) expect(listLanguages(header)).toEqual(["de"]);
});

it("programs are told what is wrong in the language that they ask for, else in English", () => {
  expect(findProgramLanguage("fr, de;q=0.5, en;q=0.4")).toBe("de");
  for (const header of [undefined, null, "", "fr", "*", "de;q=0"]) {
    expect(findProgramLanguage(header)).toBe("en");
  }
});
