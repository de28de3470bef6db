import { describe, expect, test } from "vitest";
import type { HoursWindow } from "~/domain/preference/channel";
import { copyDay, coverOf, paintRange, type RangeText, takeUsualWeek } from "~/domain/preference/edit-week";

const house: HoursWindow[] = [
  { days: [1, 2, 3, 4, 5], from: "08:00", to: "19:00" },
  { days: [6], from: "09:00", to: "13:00" },
];
const nothing: RangeText[] = [{ from: "", to: "" }];
const evening: RangeText[] = [{ from: "17:00", to: "19:00" }];
const tuesday = [nothing, evening, nothing, nothing, nothing, evening, nothing];
const emptyWeek = Array.from({ length: 7 }, () => nothing);

describe("a usual week", () => {
  test("ends where the house ends, and leaves out the days on which it is closed", () => {
    const evenings = takeUsualWeek("evenings", tuesday, house);
    expect(evenings.get(1)).toEqual([{ from: "17:00", to: "19:00" }]);
    expect(evenings.get(6)).toEqual([]);
    expect(evenings.get(7)).toEqual([]);
    expect(takeUsualWeek("mornings", tuesday, house).get(6)).toEqual([{ from: "09:00", to: "12:00" }]);
  });

  test("without weekends leaves the other days as typed, and takes the house's where nothing is typed", () => {
    expect([...takeUsualWeek("weekdays", tuesday, house)]).toEqual([
      [6, []],
      [7, []],
    ]);
    expect(takeUsualWeek("weekdays", emptyWeek, house).get(1)).toEqual([{ from: "08:00", to: "19:00" }]);
  });

  test("of a house that is always open is the whole day", () => {
    expect(takeUsualWeek("house", tuesday, undefined).get(7)).toEqual([{ from: "00:00", to: "24:00" }]);
    expect(takeUsualWeek("evenings", tuesday, undefined).get(7)).toEqual([{ from: "17:00", to: "20:00" }]);
  });
});

describe("a day copied", () => {
  test("is the same on the others, within their hours, and stays what it was", () => {
    const typed = [nothing, [{ from: "08:00", to: "12:00" }], ...emptyWeek.slice(2)];
    const copied = copyDay(typed, 2, [1, 2, 6, 7], house);
    expect([...copied]).toEqual([
      [1, [{ from: "08:00", to: "12:00" }]],
      [6, [{ from: "09:00", to: "12:00" }]],
      [7, []],
    ]);
  });

  test("takes nothing along that is not typed to its end", () => {
    const typed = [[{ from: "17:00", to: "" }], ...emptyWeek.slice(1)];
    expect(copyDay(typed, 1, [2], house).get(2)).toEqual([]);
  });
});

describe("a stretch painted", () => {
  const half = { from: "19:00", to: "19:30" };

  test("joins what it touches, and closes what it covers", () => {
    expect(paintRange(evening, half, true)).toEqual([{ from: "17:00", to: "19:30" }]);
    expect(paintRange(evening, { from: "17:30", to: "18:00" }, false)).toEqual([
      { from: "17:00", to: "17:30" },
      { from: "18:00", to: "19:00" },
    ]);
    expect(paintRange(evening, { from: "08:00", to: "24:00" }, false)).toEqual([]);
  });

  test("keeps what lies off the half hours", () => {
    const quarter = [{ from: "17:15", to: "18:45" }];
    expect(paintRange(quarter, { from: "12:00", to: "12:30" }, true)).toEqual([
      { from: "12:00", to: "12:30" },
      ...quarter,
    ]);
    expect(coverOf(quarter, { from: "17:00", to: "17:30" })).toBe("part");
    expect(coverOf(quarter, { from: "17:30", to: "18:00" })).toBe("all");
    expect(coverOf(quarter, { from: "18:45", to: "24:00" })).toBe("none");
    expect(coverOf(nothing, half)).toBe("none");
  });
});
