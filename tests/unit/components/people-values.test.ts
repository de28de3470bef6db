import { describe, expect, test } from "vitest";
import {
  everybody,
  findPeopleFault,
  movePeople,
  type PeopleValues,
  readMovesMeanwhile,
  readPeopleMove,
  readPeopleValues,
  toPeopleChoice,
  toPeopleValues,
} from "~/components/people/people-values";
import { noFilter } from "~/domain/people/staff-filter";

const values: PeopleValues = {
  mode: "ranked",
  ranked: ["keller", "yilmaz", "orth"],
  teams: [],
  whenAway: "wait",
  whileFull: "nobody",
  filter: noFilter,
};

function formOf(...fields: [string, string][]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

describe("a move", () => {
  test.each([
    ["up", "yilmaz", ["yilmaz", "keller", "orth"]],
    ["down", "yilmaz", ["keller", "orth", "yilmaz"]],
    ["up", "keller", ["keller", "yilmaz", "orth"]],
    ["down", "orth", ["keller", "yilmaz", "orth"]],
    ["remove", "yilmaz", ["keller", "orth"]],
    ["add", "wolf", ["keller", "yilmaz", "orth", "wolf"]],
    ["add", "keller", ["keller", "yilmaz", "orth"]],
    ["up", "nobody", ["keller", "yilmaz", "orth"]],
  ] as const)("%s %s", (action, staff, ranked) => {
    expect(movePeople(values, { action, staff }).ranked).toEqual(ranked);
  });

  test.each([
    ["orth", 0, ["orth", "keller", "yilmaz"]],
    ["keller", 2, ["yilmaz", "orth", "keller"]],
    ["yilmaz", 9, ["keller", "yilmaz", "orth"]],
    ["nobody", 0, ["keller", "yilmaz", "orth"]],
  ])("drags %s to the place after %s others", (staff, place, ranked) => {
    const move = readPeopleMove(formOf(["move", `to:${place}:${staff}`]));
    expect(movePeople(values, move!).ranked).toEqual(ranked);
  });

  test("puts no sixth on the list", () => {
    const full = { ...values, ranked: ["a", "b", "c", "d", "e"] };
    expect(movePeople(full, { action: "add", staff: "f" }).ranked).toEqual(full.ranked);
  });

  test("putting somebody on the list chooses to rank", () => {
    const nobody = { ...values, mode: "nobody" as const, ranked: [] };
    expect(movePeople(nobody, { action: "add", staff: "keller" })).toMatchObject({
      mode: "ranked",
      ranked: ["keller"],
    });
  });

  test("is read from the button, and nothing else is one", () => {
    expect(readPeopleMove(formOf(["move", "up:s:1"]))).toEqual({ action: "up", staff: "s:1" });
    expect(readPeopleMove(formOf(["move", "to:1:s:1"]))).toEqual({ action: "to", staff: "s:1", place: 1 });
    for (const text of ["", "up:", "to:keller", "to:12:keller", "drop:keller", "keller"])
      expect(readPeopleMove(formOf(["move", text]))).toBeNull();
  });
});

describe("looking for somebody", () => {
  test("keeps what was chosen so far, in an address as in a form", () => {
    const sent =
      "find=&mode=ranked&ranked=keller&ranked=orth&whenAway=deputy&whileFull=branch&language=tr&topic=advice&team=sued";
    expect(readPeopleValues(new URLSearchParams(sent))).toEqual({
      ...{ mode: "ranked", ranked: ["keller", "orth"], teams: [], whenAway: "deputy", whileFull: "branch" },
      filter: { search: "", language: "tr", topic: "advice", team: "sued" },
    });
  });

  test("ends with the button that shows everybody", () => {
    const sent = formOf(["language", "tr"], ["find", everybody]);
    expect(readPeopleValues(sent).filter).toEqual(noFilter);
  });
});

test("moves that nobody was told of yet are made in their order before anything else", () => {
  const form = formOf(
    ["ranked", "keller"],
    ["ranked", "yilmaz"],
    ["moved", "up:yilmaz"],
    ["moved", "add:orth"],
  );
  const moved = readMovesMeanwhile(form).reduce(movePeople, readPeopleValues(form));
  expect(moved.ranked).toEqual(["yilmaz", "keller", "orth"]);
});

describe("what becomes of the form", () => {
  test("only what the chosen mode reads is new", () => {
    const before = { mode: "ranked" as const, ranked: ["keller"], whenAway: "deputy" as const };
    expect(toPeopleChoice({ ...values, mode: "anyone", teams: ["sued"] }, before)).toEqual({
      ...before,
      mode: "anyone",
      teams: ["sued"],
    });
    expect(toPeopleChoice({ ...values, mode: "nobody" }, before)).toEqual({ ...before, mode: "nobody" });
  });

  test("every team is said by its own box, never by none", () => {
    expect(toPeopleValues({ mode: "anyone", teams: [] }).teams).toEqual(["*"]);
    expect(
      toPeopleChoice({ ...values, mode: "anyone", teams: ["*", "sued"] }, { mode: "nobody" }).teams,
    ).toEqual([]);
    expect(findPeopleFault({ ...values, mode: "anyone", teams: [] })).toBe("teams_empty");
  });

  test("a person sent twice is on the list once", () => {
    expect(readPeopleValues(formOf(["ranked", "keller"], ["ranked", "keller"])).ranked).toEqual(["keller"]);
  });

  test("a list of thousands is too long, and does not come back in full", () => {
    const thousands = Array.from({ length: 3000 }, (_, index): [string, string] => ["ranked", `s-${index}`]);
    const read = readPeopleValues(formOf(["mode", "ranked"], ...thousands));
    expect(findPeopleFault(read)).toBe("ranked_too_many");
    expect(read.ranked).toHaveLength(6);
  });

  test("an unknown answer is none", () => {
    expect(findPeopleFault(readPeopleValues(formOf(["mode", "everyone"])))).toBe("mode_missing");
    expect(readPeopleValues(formOf(["whenAway", "never"])).whenAway).toBe("wait");
    expect(readPeopleValues(formOf(["whileFull", "everyone"])).whileFull).toBe("nobody");
  });

  test("a list of nobody, or of six, is told", () => {
    expect(findPeopleFault({ ...values, ranked: [] })).toBe("ranked_empty");
    expect(findPeopleFault({ ...values, ranked: ["a", "b", "c", "d", "e", "f"] })).toBe("ranked_too_many");
    expect(findPeopleFault(values)).toBeNull();
  });
});
