import { describe, expect, it } from "vitest";
import { discloseDecision } from "~/domain/permission/disclose-decision";
import { compile, pose, type Question } from "./ask";

function disclose(question: Question) {
  const simulation = pose(question);
  return discloseDecision(compile(simulation), simulation.request, Date.parse(simulation.at));
}

const notChosen = [{ code: "not_chosen", until: null }];
const unavailable = [{ code: "unavailable", until: null }];

describe("what staff are told", () => {
  it("makes one reason of blocked and not chosen", () => {
    expect(disclose({ sender: "s-wolf" }).reasons).toEqual(notChosen);
  });

  it("calls a blocked favourite not chosen, and does not tell when she would be chosen again", () => {
    expect(disclose({ people: { blocked: ["s-keller"] } }).reasons).toEqual(notChosen);
    expect(disclose({ people: { blocked: ["s-brandt"] }, sender: "s-brandt" }).reasons).toEqual(notChosen);
  });

  it("says unavailable where not being chosen could not be the reason", () => {
    for (const topic of ["contract", "recall", "danger"]) {
      expect(disclose({ sender: "s-wolf", channel: "letter", topic }).reasons).toEqual(unavailable);
    }
  });

  it("says unavailable under an open invitation", () => {
    const invitations = [{ channel: "email", from: "2026-11-24T00:00:00Z", until: "2026-11-25T00:00:00Z" }];
    expect(disclose({ sender: "s-wolf", customer: { invitations } }).reasons).toEqual(unavailable);
    expect(
      disclose({ sender: "s-nobody", people: { blocked: ["s-nobody"] }, customer: { invitations } }).reasons,
    ).toEqual(notChosen);
  });

  it("leaves the other reasons, and a decision without a block, as they are", () => {
    expect(disclose({ sender: "s-wolf", channel: "phone", at: "2026-11-22T10:00:00Z" }).reasons).toEqual([
      ...notChosen,
      { code: "outside_hours", until: "2026-11-23T07:00:00Z" },
    ]);
    expect(disclose({})).toMatchObject({ allowed: true, reasons: [] });
  });

  it("looks for a blocked person exactly as for one never chosen", () => {
    const blocked = disclose({ sender: "s-keller", channel: "phone", people: { blocked: ["s-keller"] } });
    const neverChosen = disclose({ sender: "s-keller", channel: "phone", people: { mode: "nobody" } });
    expect(blocked).toEqual(neverChosen);
  });
});
