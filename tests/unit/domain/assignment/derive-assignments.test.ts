import { describe, expect, it } from "vitest";
import { assignmentSchema } from "~/domain/assignment/assignment-schema";
import { deriveAssignments } from "~/domain/assignment/derive-assignments";
import { choose, employ, march, whoIsWithWhom } from "./town";
import workedCases from "./worked-cases.json";

describe("the worked cases", () => {
  it.each(workedCases)("$name", ({ input, expected }) => {
    expect(deriveAssignments(assignmentSchema.parse(input))).toEqual(expected);
  });
});

describe("incumbents", () => {
  const keller = employ("keller");
  const yilmaz = employ("yilmaz");

  it("keep their person when someone who chose earlier wants the same", () => {
    const anna = choose("anna", ["keller"], { on: 20, incumbent: "keller" });
    const bert = choose("bert", ["keller"], { on: 1 });
    expect(whoIsWithWhom({ staff: [keller], customers: [bert, anna] })).toEqual({
      anna: "keller",
      bert: null,
    });
  });

  it("keep their person who takes no one new and whose capacity fell to nothing", () => {
    const full = employ("keller", { capacity: 0, accepting: false });
    const anna = choose("anna", ["keller"], { incumbent: "keller" });
    const bert = choose("bert", ["keller"], { incumbent: "keller" });
    expect(whoIsWithWhom({ staff: [full], customers: [anna, bert] })).toEqual({
      anna: "keller",
      bert: "keller",
    });
  });

  it("leave whom they struck from their list", () => {
    const anna = choose("anna", ["yilmaz"], { incumbent: "keller" });
    const bert = choose("bert", ["keller"]);
    expect(whoIsWithWhom({ staff: [keller, yilmaz], customers: [anna, bert] })).toEqual({
      anna: "yilmaz",
      bert: "keller",
    });
  });

  it("give their place to a newcomer when they get someone they rank higher", () => {
    const anna = choose("anna", ["yilmaz", "keller"], { incumbent: "keller" });
    const bert = choose("bert", ["keller"]);
    expect(whoIsWithWhom({ staff: [keller, yilmaz], customers: [anna, bert] })).toEqual({
      anna: "yilmaz",
      bert: "keller",
    });
  });

  it("of someone unknown, or in another mode than ranked, are incumbents of nobody", () => {
    const anna = choose("anna", ["gone", "keller"], { on: 2, incumbent: "gone" });
    const bert = choose("bert", ["keller"], { mode: "anyone", incumbent: "keller" });
    const carla = choose("carla", ["keller"], { on: 1 });
    expect(whoIsWithWhom({ staff: [keller], customers: [anna, bert, carla] })).toEqual({
      anna: null,
      bert: null,
      carla: "keller",
    });
  });

  it("who are back late displace only the newcomer who comes last", () => {
    const staff = [employ("keller", { capacity: 3 }), employ("yilmaz", { capacity: 0 })];
    const anna = choose("anna", ["yilmaz", "keller"], { on: 9, incumbent: "keller" });
    const newcomers = [2, 1, 3].map((day) => choose(`of-${day}`, ["keller"], { on: day }));
    expect(whoIsWithWhom({ staff, customers: [...newcomers, anna] })).toEqual({
      anna: "keller",
      "of-1": "keller",
      "of-2": "keller",
      "of-3": null,
    });
  });
});

describe("newcomers", () => {
  it("come first by the earlier instant, whatever the lot", () => {
    const anna = choose("anna", ["keller"], { on: 2, lot: "0" });
    const bert = choose("bert", ["keller"], { on: 1, lot: "f" });
    expect(whoIsWithWhom({ staff: [employ("keller")], customers: [anna, bert] })).toMatchObject({
      bert: "keller",
    });
  });

  it.each([
    ["the shorter of two lots that begin alike", "7f", "7f0"],
    ["the lower code unit, not the alphabet's order", "Z", "a"],
    ["the lower code unit, not the lower code point", "\u{1f600}", "\uff5e"],
    ["a difference far behind a common beginning", `${"7f".repeat(40)}1`, `${"7f".repeat(40)}2`],
  ])("drawn alike come first by %s", (_, lower, higher) => {
    const anna = choose("anna", ["keller"], { lot: higher });
    const bert = choose("bert", ["keller"], { lot: lower });
    const carla = choose("carla", ["keller"], { lot: "\uffff" });
    expect(deriveAssignments({ staff: [employ("keller")], customers: [carla, anna, bert] })).toEqual([
      { id: "carla", staff: null, rank: null, waiting: [{ staff: "keller", position: 2 }] },
      { id: "anna", staff: null, rank: null, waiting: [{ staff: "keller", position: 1 }] },
      { id: "bert", staff: "keller", rank: 1, waiting: [] },
    ]);
  });

  it("with one lot come first by id, and without a lot by id as well", () => {
    const anna = choose("anna", ["keller"], { lot: "bert" });
    const bert = choose("bert", ["keller"]);
    expect(whoIsWithWhom({ staff: [employ("keller")], customers: [bert, anna] })).toMatchObject({
      anna: "keller",
    });
  });

  it("do not come in while nobody new is taken, however many places are free", () => {
    const staff = [employ("keller", { capacity: null, accepting: false })];
    expect(deriveAssignments({ staff, customers: [choose("anna", ["keller"])] })).toEqual([
      { id: "anna", staff: null, rank: null, waiting: [{ staff: "keller", position: null }] },
    ]);
  });

  it("all come in where there is no limit", () => {
    const customers = ["anna", "bert", "carla"].map((id) => choose(id, ["keller"]));
    const staff = [employ("keller", { capacity: null })];
    expect(deriveAssignments({ staff, customers }).every(({ staff }) => staff === "keller")).toBe(true);
  });
});

describe("the answer", () => {
  it("counts places on the list as given, with those skipped, who are on no waiting list", () => {
    const staff = [employ("keller", { capacity: 0 }), employ("wolf"), employ("yilmaz")];
    const anna = choose("anna", ["gone", "wolf", "keller", "yilmaz"], { blocked: ["wolf"] });
    expect(deriveAssignments({ staff, customers: [anna] })).toEqual([
      { id: "anna", staff: "yilmaz", rank: 4, waiting: [{ staff: "keller", position: 1 }] },
    ]);
  });

  it("counts in a queue all who would rather be there, with those who have someone else meanwhile", () => {
    const staff = [employ("keller", { capacity: 0 }), employ("yilmaz", { capacity: null })];
    const anna = choose("anna", ["keller", "yilmaz"], { on: 1 });
    const bert = choose("bert", ["yilmaz", "keller"], { on: 2 });
    const carla = choose("carla", ["keller"], { on: 3 });
    expect(deriveAssignments({ staff, customers: [carla, bert, anna] })[0]!.waiting).toEqual([
      { staff: "keller", position: 2 },
    ]);
  });

  it("has an entry for everybody in the order given, empty for who ranks nobody", () => {
    const dora = choose("dora", ["keller"], { mode: "nobody", incumbent: "keller" });
    const anna = choose("anna", []);
    expect(deriveAssignments({ staff: [employ("keller")], customers: [dora, anna] })).toEqual([
      { id: "dora", staff: null, rank: null, waiting: [] },
      { id: "anna", staff: null, rank: null, waiting: [] },
    ]);
    expect(deriveAssignments({ staff: [], customers: [] })).toEqual([]);
  });

  it("takes ids that are names of the language for what they are: ids", () => {
    const staff = [employ("__proto__")];
    const customers = [choose("constructor", ["toString", "__proto__"])];
    expect(deriveAssignments({ staff, customers })).toMatchObject([{ staff: "__proto__", rank: 2 }]);
  });

  it("leaves what it was derived from as it was", () => {
    const input = { staff: [employ("keller")], customers: [choose("anna", ["keller"], { on: 3 })] };
    const before = structuredClone(input);
    deriveAssignments(input);
    expect(input).toEqual(before);
    expect(input.customers[0]!.ranked[0]!.chosenAt).toBe(march(3));
  });
});
