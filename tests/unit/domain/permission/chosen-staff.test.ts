import { describe, expect, it } from "vitest";
import { isChosen, listChosen } from "~/domain/permission/chosen-staff";
import { ask, compile, house, listReasons, pose, type Question } from "./ask";

const keller = {
  id: "s-keller",
  team: "t-muc",
  deputy: "s-brandt",
  absences: [{ from: "2026-12-01", to: "2026-12-14" }],
};
const brandt = {
  id: "s-brandt",
  team: "t-muc",
  deputy: "s-wolf",
  absences: [{ from: "2026-12-04", to: "2026-12-05" }],
};
const wolf = { id: "s-wolf", team: "t-hh" };

function listChosenAt(question: Question, area?: string): string[] {
  return listChosen(compile(pose(question)), area, Date.parse(question.at ?? "2026-12-04T10:00:00Z"));
}

describe("mode nobody and anyone", () => {
  it("chooses no staff in mode nobody", () => {
    expect(listChosenAt({ people: { mode: "nobody" } })).toEqual([]);
  });

  it("chooses every team where none is named, and nobody where the named one is gone", () => {
    expect(listChosenAt({ people: { mode: "anyone", teams: [], blocked: [] } })).toEqual(
      house.staff.map(({ id }) => id),
    );
    expect(listChosenAt({ people: { mode: "anyone", teams: ["t-werk"] } })).toEqual(["s-demir", "s-orth"]);
    expect(listChosenAt({ people: { mode: "anyone", teams: ["t-gone"] } })).toEqual([]);
  });
});

describe("mode ranked", () => {
  it("chooses nobody without an assignment, whoever is on the list", () => {
    expect(listReasons({ customer: { assignment: null } })).toEqual(["not_chosen"]);
    expect(listChosenAt({ customer: { assignment: null } })).toEqual([]);
  });

  it.each([
    [
      "the branch of everybody on the list",
      ["s-keller", "s-orth"],
      [],
      ["s-keller", "s-brandt", "s-demir", "s-orth"],
    ],
    ["not the branch of somebody blocked", ["s-keller", "s-orth"], ["s-orth"], ["s-keller", "s-brandt"]],
    ["nobody where everybody on the list is gone", ["s-gone"], [], []],
  ])("chooses, while nobody is assigned, %s", (_, ranked, blocked, expected) => {
    const staff = [keller, brandt, wolf, ...house.staff.filter(({ team }) => team === "t-werk")];
    const question = { company: { staff }, people: { ranked, blocked, whileFull: "branch" as const } };
    expect(listChosenAt({ ...question, customer: { assignment: null } })).toEqual(expected);
    expect(listChosenAt({ ...question, at: "2026-11-24T10:00:00Z" })).toEqual(["s-keller"]);
  });

  it("keeps the branch away where the customer said nobody, or nothing", () => {
    for (const whileFull of ["nobody", undefined] as const) {
      expect(listChosenAt({ people: { whileFull }, customer: { assignment: null } })).toEqual([]);
    }
  });

  it("chooses the assigned person even where the list does not name her", () => {
    expect(listReasons({ sender: "s-orth", customer: { assignment: "s-orth" } })).toEqual([]);
  });

  it("lets the deputy stand in even when absent too, but never the deputy's deputy", () => {
    const company = { staff: [keller, brandt, wolf] };
    const people = { whenAway: "deputy" as const, blocked: [] };
    expect(listChosenAt({ company, people })).toEqual(["s-keller", "s-brandt"]);
    expect(listReasons({ company, people, sender: "s-wolf", at: "2026-12-04T10:00:00Z" })).toEqual([
      "not_chosen",
    ]);
  });

  it("has no stand-in where the customer said nothing", () => {
    expect(listChosenAt({ people: { whenAway: undefined } })).toEqual(["s-keller"]);
  });

  it("takes the whole list for the next choice where the assigned person is not on it", () => {
    const people = {
      whenAway: "next-choice" as const,
      ranked: ["s-gone", "s-wolf", "s-orth"],
      blocked: ["s-wolf"],
    };
    expect(listChosenAt({ people })).toEqual(["s-keller", "s-orth"]);
  });

  it("does not go back up the list for the next choice", () => {
    const people = { whenAway: "next-choice" as const, ranked: ["s-orth", "s-keller"] };
    expect(listChosenAt({ people })).toEqual(["s-keller"]);
  });

  it("changes the stand-in at midnight in the company's zone, not in the customer's", () => {
    const preferences = { timeZone: "America/New_York" };
    expect(ask({ preferences, sender: "s-brandt", at: "2026-11-30T12:00:00Z" }).window).toEqual({
      from: "2026-11-30T23:00:00Z",
      until: "2026-12-14T23:00:00Z",
    });
  });

  it("takes absences that overlap for one", () => {
    const absences = [
      { from: "2026-12-03", to: "2026-12-04" },
      { from: "2026-12-01", to: "2026-12-03" },
    ];
    const company = { staff: [{ ...keller, absences }, brandt] };
    expect(ask({ company, sender: "s-brandt", at: "2026-12-01T10:00:00Z" }).window?.until).toBe(
      "2026-12-04T23:00:00Z",
    );
  });
});

describe("areas", () => {
  const areas = { workshop: { mode: "anyone" as const, teams: ["t-werk"] } };
  it("replaces the general choice for the area's topics alone", () => {
    expect(listReasons({ people: { areas }, sender: "s-demir", topic: "service" })).toEqual([]);
    expect(listReasons({ people: { areas }, sender: "s-keller", topic: "service" })).toEqual(["not_chosen"]);
    expect(listReasons({ people: { areas }, sender: "s-keller" })).toEqual([]);
  });

  it("falls back to the general choice where the area is not named", () => {
    expect(listReasons({ sender: "s-keller", topic: "service" })).toEqual([]);
  });

  it("has nobody in a ranked area without an assignment of its own", () => {
    const ranked = { workshop: { mode: "ranked" as const, ranked: ["s-keller"] } };
    expect(listReasons({ people: { areas: ranked }, topic: "service" })).toEqual(["not_chosen"]);
  });
});

describe("who is chosen today", () => {
  it("leaves out the blocked and the unknown", () => {
    const customer = compile(pose({ people: { mode: "anyone", blocked: ["s-wolf"] } }));
    const now = Date.parse("2026-11-24T10:00:00Z");
    expect(isChosen(customer, "s-orth", undefined, now)).toBe(true);
    expect(isChosen(customer, "s-wolf", undefined, now)).toBe(false);
    expect(isChosen(customer, "s-nobody", undefined, now)).toBe(false);
  });
});
