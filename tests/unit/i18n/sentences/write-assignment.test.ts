import { describe, expect, it } from "vitest";
import { lindnerNames } from "#tests/support/autohaus-lindner";
import type { AssignmentFact } from "~/domain/assignment/explain-assignment";
import { plainText } from "~/i18n/sentence";
import { writeAssignment } from "~/i18n/sentences/write-assignment";

function read(facts: AssignmentFact[], language: "de" | "en"): string {
  const sentences = writeAssignment(facts, lindnerNames, language).map(plainText);
  return sentences.join(" ").replaceAll("\u00a0", " ");
}

describe("why this person", () => {
  it("tells the wait for the first choice and who is there meanwhile", () => {
    const facts: AssignmentFact[] = [
      { kind: "waits", staff: "s-keller", rank: 1, position: 3 },
      { kind: "looks_after", staff: "s-yilmaz", rank: 2, isMeanwhile: true },
    ];
    expect(read(facts, "de")).toBe(
      "Frau Keller, erste Wahl, hat zurzeit keinen Platz frei. Auf der Warteliste: Nummer 3. Bis dahin ist Herr Yilmaz, zweite Wahl, für Sie da.",
    );
    expect(read(facts, "en")).toBe(
      "Ms Keller, first choice, has no free place at present. On the waiting list: number 3. Until then Mr Yilmaz, second choice, is here for you.",
    );
  });

  it("tells of absence and who steps in", () => {
    const facts: AssignmentFact[] = [
      { kind: "looks_after", staff: "s-keller", rank: 1, isMeanwhile: false },
      { kind: "away", staff: "s-keller", until: "2026-12-14", standIns: ["s-brandt"] },
    ];
    expect(read(facts, "de")).toBe(
      "Frau Keller, erste Wahl, ist für Sie da. Frau Keller ist bis 14. Dezember nicht da. So lange darf sich Frau Brandt melden.",
    );
    expect(read(facts, "en")).toBe(
      "Ms Keller, first choice, is here for you. Ms Keller is away until 14 December. Until then Ms Brandt may get in touch.",
    );
  });

  it("tells of people who cannot be had, without saying why", () => {
    const facts: AssignmentFact[] = [
      { kind: "not_available", staff: "s-wolf", rank: 1 },
      { kind: "takes_nobody_new", staff: "s-keller", rank: 2 },
      { kind: "nobody_has_room", teams: [] },
    ];
    expect(read(facts, "de")).toBe(
      "Herr Wolf, erste Wahl, kann die Betreuung nicht übernehmen. Frau Keller, zweite Wahl, nimmt zurzeit niemanden auf. Bis auf der Liste jemand Platz hat, ist noch niemand für Sie da.",
    );
  });

  it("tells who may get in touch until somebody has room", () => {
    const facts: AssignmentFact[] = [{ kind: "nobody_has_room", teams: ["t-hh"] }];
    expect(read(facts, "de")).toBe(
      "Bis auf der Liste jemand Platz hat, darf sich jeder aus dem Team Hamburg melden.",
    );
    expect(read(facts, "en")).toBe(
      "Until someone on the list has room, anyone from the Hamburg team may get in touch.",
    );
  });

  it("tells of choices without a list", () => {
    expect(read([{ kind: "nobody_ranked", mode: "anyone" }], "de")).toBe(
      "Niemand ist bestimmt. Für Sie da ist, wer gerade Zeit hat.",
    );
    expect(read([{ kind: "nobody_ranked", mode: "nobody" }], "en")).toBe(
      "It is chosen that nobody gets in touch.",
    );
  });
});
