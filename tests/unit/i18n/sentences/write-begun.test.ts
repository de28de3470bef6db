import { describe, expect, it } from "vitest";
import { autohausLindner, lindnerNames } from "#tests/support/autohaus-lindner";
import type { FirstAnswers } from "~/domain/preference/first-choice/first-answers";
import type { Language } from "~/i18n/language";
import { writeBegun } from "~/i18n/sentences/write-begun";

const keller: FirstAnswers = { who: { mode: "person", staff: "s-keller" } };
const calls: FirstAnswers = { ...keller, how: ["phone"], when: "evenings", often: "monthly" };

function read(answers: FirstAnswers, language: Language = "de", full: string[] = []): string {
  const house = { company: autohausLindner, directory: lindnerNames, full };
  return writeBegun(answers, house, language).replaceAll("\u00a0", " ").replaceAll("\u2011", "-");
}

describe("the sentence that the answers of a first visit come to", () => {
  it("grows with each answer, and ends once no question is open", () => {
    expect(
      [keller, { ...keller, how: ["phone"] }, calls, { ...calls, about: ["advice"] }].map((each) =>
        read(each as FirstAnswers),
      ),
    ).toEqual([
      "Frau Keller …",
      "Frau Keller darf anrufen …",
      "Frau Keller darf abends anrufen, höchstens monatlich …",
      "Frau Keller darf abends anrufen, höchstens monatlich, zu Beratung.",
    ]);
    expect(read({ ...calls, about: ["advice"] }, "en")).toBe(
      "Ms Keller may call evenings, at most monthly, about advice.",
    );
  });

  it("tells the time of calls alone, never of what is written", () => {
    const both: FirstAnswers = { ...calls, how: ["phone", "letter"] };
    expect(read(both)).toBe("Frau Keller darf per Brief schreiben und abends anrufen, höchstens monatlich …");
    expect(read(both, "en")).toBe("Ms Keller may write by letter and call evenings, at most monthly …");
  });

  it("names no way that is never open", () => {
    expect(read({ ...keller, how: ["phone", "letter"], when: "never" })).toBe(
      "Frau Keller darf per Brief schreiben …",
    );
  });

  it("says a no whole, whatever else was answered", () => {
    expect(read({ ...calls, about: [] })).toBe("Niemand darf sich melden.");
    expect(read({ ...calls, often: "never" }, "en")).toBe("Nobody may get in touch.");
  });

  it("says that somebody without room is waited for", () => {
    expect(read(calls, "de", ["s-keller"])).toBe(
      "Frau Keller (Warteliste) darf abends anrufen, höchstens monatlich …",
    );
  });

  it("leaves open who, where that is not answered any more", () => {
    expect(read({ how: ["phone"] })).toBe("… darf anrufen …");
  });
});
