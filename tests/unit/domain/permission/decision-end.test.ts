import { describe, expect, it } from "vitest";
import { getCompiledRequest } from "~/domain/permission/compile-request";
import { findDecisionEnd } from "~/domain/permission/decision-end";
import { formatInstant } from "~/domain/time/instant";
import { compile, pose, type Question } from "./ask";

const at = "2026-11-24T10:00:00Z";

/** A decision of this instant, 400 days before 29 December 2027. */
function endOf(question: Question): string {
  const simulation = pose({ ...question, at });
  const end = findDecisionEnd(getCompiledRequest(compile(simulation), simulation.request), Date.parse(at));
  return formatInstant(end);
}

describe("a decision stands", () => {
  it("for a day, where nothing is about to change", () => {
    expect(endOf({})).toBe("2026-11-25T10:00:00Z");
  });

  it("until a rule changes its mind", () => {
    expect(endOf({ preferences: { pauses: [{ from: "2026-11-25", to: null }] } })).toBe(
      "2026-11-24T23:00:00Z",
    );
  });

  const comingIntoView: [string, Question][] = [
    ["the end of an open window", { preferences: { pauses: [{ from: "2027-12-30", to: null }] } }],
    [
      "the end of a reason",
      {
        people: { blocked: ["s-keller"] },
        preferences: { pauses: [{ from: "2026-11-24", to: "2027-12-29" }] },
      },
    ],
    ["the beginning of a window", { preferences: { pauses: [{ from: "2026-11-24", to: "2027-12-29" }] } }],
  ];
  it.each(comingIntoView)("only for now, where within a day %s comes into view", (_, question) => {
    expect(endOf(question)).toBe(at);
  });

  it("where the same lies further ahead", () => {
    expect(endOf({ preferences: { pauses: [{ from: "2027-12-31", to: null }] } })).toBe(
      "2026-11-25T10:00:00Z",
    );
  });
});
