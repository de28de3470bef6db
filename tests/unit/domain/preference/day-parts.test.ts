import { describe, expect, test } from "vitest";
import type { HoursWindow } from "~/domain/preference/channel";
import { coverOfPart, namePart, readPart, stretchesOf, switchPart } from "~/domain/preference/day-parts";

const house: HoursWindow[] = [
  { days: [1, 2, 3, 4, 5], from: "09:00", to: "12:30" },
  { days: [1, 2, 3, 4, 5], from: "14:00", to: "19:00" },
  { days: [6], from: "09:00", to: "13:00" },
];
const morning = { day: 2, part: "morning" } as const;
const afternoon = { day: 2, part: "afternoon" } as const;
const evening = { day: 2, part: "evening" } as const;

describe("a part of a day", () => {
  test("has what the house has of it, and nothing where the house is closed", () => {
    expect(stretchesOf(morning, house)).toEqual([{ from: "09:00", to: "12:00" }]);
    expect(stretchesOf(afternoon, house)).toEqual([
      { from: "12:00", to: "12:30" },
      { from: "14:00", to: "17:00" },
    ]);
    expect(stretchesOf({ day: 6, part: "evening" }, house)).toEqual([]);
    expect(stretchesOf(evening, undefined)).toEqual([{ from: "17:00", to: "20:00" }]);
  });

  test("is opened beside what is typed, joining what it touches", () => {
    const typed = [{ from: "16:00", to: "17:00" }];
    expect(switchPart(typed, evening, house)).toEqual([{ from: "16:00", to: "19:00" }]);
  });

  test("is closed where all of it is open, and leaves the rest as typed", () => {
    const typed = [{ from: "09:00", to: "19:00" }];
    expect(coverOfPart(typed, afternoon, house)).toBe("all");
    expect(switchPart(typed, afternoon, house)).toEqual([
      { from: "09:00", to: "12:00" },
      { from: "12:30", to: "14:00" },
      { from: "17:00", to: "19:00" },
    ]);
  });

  test("that is open in part is opened whole", () => {
    const typed = [{ from: "12:00", to: "12:30" }];
    expect(coverOfPart(typed, afternoon, house)).toBe("part");
    expect(switchPart(typed, afternoon, house)).toEqual([
      { from: "12:00", to: "12:30" },
      { from: "14:00", to: "17:00" },
    ]);
  });

  test("of a house that is never there then opens nothing", () => {
    expect(switchPart([], { day: 7, part: "morning" }, house)).toEqual([]);
    expect(coverOfPart([], { day: 7, part: "morning" }, house)).toBe("none");
  });

  test("is told by its name in the form, and no other name is one", () => {
    expect(readPart(namePart(evening))).toEqual(evening);
    expect(["evening-8", "night-2", "evening", ""].map(readPart)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
