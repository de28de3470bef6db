import { expect, test } from "vitest";
import { choosePeople, dropAreaChoice, getPeopleChoice } from "~/domain/preference/choose-people";
import type { Preferences } from "~/domain/preference/preference";

const aylin: Preferences = {
  timeZone: "Europe/Berlin",
  people: {
    mode: "ranked",
    ranked: ["s-keller"],
    whenAway: "deputy",
    blocked: ["s-wolf"],
    automated: ["email"],
    areas: { workshop: { mode: "anyone", teams: ["t-werkstatt"] } },
  },
};

test("where an area has no choice of its own, the general one holds", () => {
  const general = { mode: "ranked", ranked: ["s-keller"], whenAway: "deputy" };
  expect(getPeopleChoice(aylin, null)).toEqual(general);
  expect(getPeopleChoice(aylin, "sales")).toEqual(general);
  expect(getPeopleChoice(aylin, "workshop")).toEqual({ mode: "anyone", teams: ["t-werkstatt"] });
});

test("a general choice leaves areas, blocks and machines as they were", () => {
  expect(choosePeople(aylin, null, { mode: "nobody" }).people).toEqual({ ...aylin.people, mode: "nobody" });
});

test("an area's choice replaces that area's whole, and nothing else", () => {
  const choice = { mode: "ranked" as const, ranked: ["s-orth"] };
  expect(choosePeople(aylin, "workshop", choice).people).toEqual({
    ...aylin.people,
    areas: { workshop: choice },
  });
  expect(choosePeople(aylin, "sales", choice).people.areas).toEqual({
    workshop: { mode: "anyone", teams: ["t-werkstatt"] },
    sales: choice,
  });
});

test("dropping an area's choice lets the general one hold there again", () => {
  const dropped = dropAreaChoice(aylin, "workshop");
  expect(getPeopleChoice(dropped, "workshop")).toEqual(getPeopleChoice(aylin, null));
});

test("dropping what was never chosen changes nothing", () => {
  const before: Preferences = { timeZone: "Europe/Berlin", people: { mode: "nobody" } };
  expect(dropAreaChoice(before, "workshop")).toEqual(before);
});
