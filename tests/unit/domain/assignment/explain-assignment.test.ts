import { expect, it } from "vitest";
import { explainAssignment } from "~/domain/assignment/explain-assignment";

const ranked = ["wolf", "keller", "brandt", "yilmaz"];

it("tells who would have come first and why not, then who looks after the customer meanwhile", () => {
  const assignment = {
    staff: "yilmaz",
    rank: 4,
    waiting: [
      { staff: "keller", position: 3 },
      { staff: "brandt", position: null },
    ],
  };
  expect(explainAssignment({ mode: "ranked", ranked }, assignment)).toEqual([
    { kind: "not_available", staff: "wolf", rank: 1 },
    { kind: "waits", staff: "keller", rank: 2, position: 3 },
    { kind: "takes_nobody_new", staff: "brandt", rank: 3 },
    { kind: "looks_after", staff: "yilmaz", rank: 4, isMeanwhile: true },
  ]);
});

it("tells of the first choice nothing but that it is theirs", () => {
  const assignment = { staff: "wolf", rank: 1, waiting: [] };
  expect(explainAssignment({ mode: "ranked", ranked }, assignment)).toEqual([
    { kind: "looks_after", staff: "wolf", rank: 1, isMeanwhile: false },
  ]);
});

it("waits for nobody where those ranked higher are not available", () => {
  const assignment = { staff: "keller", rank: 2, waiting: [] };
  expect(explainAssignment({ mode: "ranked", ranked }, assignment)).toEqual([
    { kind: "not_available", staff: "wolf", rank: 1 },
    { kind: "looks_after", staff: "keller", rank: 2, isMeanwhile: false },
  ]);
});

it("tells of everybody on the list where none has a place", () => {
  const assignment = { staff: null, rank: null, waiting: [{ staff: "keller", position: 1 }] };
  expect(explainAssignment({ mode: "ranked", ranked: ["keller", "wolf"] }, assignment)).toEqual([
    { kind: "waits", staff: "keller", rank: 1, position: 1 },
    { kind: "not_available", staff: "wolf", rank: 2 },
    { kind: "nobody_has_room", teams: [] },
  ]);
  expect(explainAssignment({ mode: "ranked", ranked: [] }, assignment, null, null, ["sued"])).toEqual([
    { kind: "nobody_has_room", teams: ["sued"] },
  ]);
});

it("tells who steps in while the person is away", () => {
  const assignment = { staff: "wolf", rank: 1, waiting: [] };
  const absence = { until: "2026-12-14", standIns: ["keller"] };
  expect(explainAssignment({ mode: "ranked", ranked }, assignment, absence).at(-1)).toEqual({
    kind: "away",
    staff: "wolf",
    until: "2026-12-14",
    standIns: ["keller"],
  });
});

it.each(["anyone", "nobody"] as const)("has no person to explain where %s was chosen", (mode) => {
  const assignment = { staff: null, rank: null, waiting: [] };
  expect(explainAssignment({ mode, ranked }, assignment)).toEqual([{ kind: "nobody_ranked", mode }]);
});
