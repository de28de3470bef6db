import { describe, expect, test } from "vitest";
import {
  editHours,
  listHoursFaults,
  readHoursValues,
  toHoursValues,
  toWindows,
} from "~/components/hours/hours-values";
import type { HoursWindow } from "~/domain/preference/channel";

const house: HoursWindow[] = [{ days: [1, 2, 3, 4, 5, 6], from: "08:00", to: "20:00" }];

function sent(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ mode: "own", ...fields })) form.set(name, value);
  return readHoursValues(form);
}

describe("what the form shows", () => {
  test("the house's hours where the customer has none of their own, or the same ones", () => {
    expect(toHoursValues(undefined, house).mode).toBe("house");
    const split: HoursWindow[] = [
      { days: [1, 2, 3], from: "08:00", to: "20:00" },
      { days: [4, 5, 6], from: "08:00", to: "20:00" },
    ];
    expect(toHoursValues(split, house).mode).toBe("house");
  });

  test("never where the customer's list is empty", () => {
    expect(toHoursValues([], house).mode).toBe("never");
  });

  test("own hours day by day, the earlier first, with two places at least", () => {
    const { mode, days } = toHoursValues(
      [
        { days: [2], from: "17:00", to: "19:00" },
        { days: [2], from: "08:00", to: "09:00" },
      ],
      house,
    );
    expect(mode).toBe("own");
    expect(days[1]).toEqual([
      { from: "08:00", to: "09:00" },
      { from: "17:00", to: "19:00" },
    ]);
    expect(days[0]).toHaveLength(2);
  });
});

describe("what becomes of it", () => {
  test("days of equal hours share a window", () => {
    const values = sent({ "from-2-0": "17:00", "to-2-0": "19:00", "from-4-0": "17:00", "to-4-0": "19:00" });
    expect(toWindows(values)).toEqual([{ days: [2, 4], from: "17:00", to: "19:00" }]);
  });

  test("an end left standing behind „gar nicht“ is not at all", () => {
    const values = sent({ "from-2-0": "", "to-2-0": "19:00" });
    expect(listHoursFaults(values)).toEqual([]);
    expect(toWindows(values)).toEqual([]);
  });

  test("the same hours twice on a day are once", () => {
    const values = sent({ "from-2-0": "17:00", "to-2-0": "19:00", "from-2-1": "17:00", "to-2-1": "19:00" });
    expect(toWindows(values)).toEqual([{ days: [2], from: "17:00", to: "19:00" }]);
  });

  test("what was shown and sent back unchanged means the same", () => {
    const windows: HoursWindow[] = [{ days: [2, 4], from: "17:00", to: "24:00" }];
    expect(toWindows(toHoursValues(windows, house))).toEqual(windows);
  });
});

describe("a button that changes the week", () => {
  function press(edit: string, fields: Record<string, string> = {}) {
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...fields, edit })) form.set(name, value);
    return editHours(sent(fields), form, house);
  }

  test("takes the house's hours, or hours of one's own", () => {
    expect(press("house", { mode: "never" })?.mode).toBe("house");
    const evenings = press("evenings", { mode: "never" });
    expect(evenings?.mode).toBe("own");
    expect(evenings && toWindows(evenings)).toEqual([
      { days: [1, 2, 3, 4, 5, 6], from: "17:00", to: "20:00" },
    ]);
  });

  test("opens a part of a day and closes it again, whatever was chosen instead before", () => {
    const typed = { mode: "never", "from-2-0": "18:00", "to-2-0": "19:00" };
    const opened = press("evening-2", typed);
    expect(opened?.mode).toBe("own");
    expect(opened?.days[1]?.[0]).toEqual({ from: "17:00", to: "20:00" });
    const closed = press("evening-2", { "from-2-0": "17:00", "to-2-0": "20:00" });
    expect(closed && toWindows(closed)).toEqual([]);
  });

  test("copies a day to others and leaves what was begun elsewhere as typed", () => {
    const typed = { "from-2-0": "17:00", "to-2-0": "19:00", "from-6-0": "10:00" };
    const copied = press("copy", { ...typed, copyFrom: "2", copyTo: "weekdays" });
    expect(copied?.days[4]).toEqual([
      { from: "17:00", to: "19:00" },
      { from: "", to: "" },
    ]);
    expect(copied?.days[5]?.[0]).toEqual({ from: "10:00", to: "" });
  });

  test("that is none, or names no day, changes nothing", () => {
    expect(press("nonsense")).toBeNull();
    const typed = { "from-2-0": "17:00", "to-2-0": "19:00" };
    expect(press("copy", { ...typed, copyFrom: "9", copyTo: "0" })?.days).toEqual(sent(typed).days);
  });
});

test.each([
  ["17:00", "", "to_missing"],
  ["19:00", "17:00", "to_before_from"],
  ["17:00", "17:00", "to_equals_from"],
  ["17", "19:00", "time_invalid"],
  ["17:00", "25:00", "time_invalid"],
  ["24:00", "24:00", "to_equals_from"],
])("from %j to %j is told as %s, at its day and place", (from, to, fault) => {
  expect(listHoursFaults(sent({ "from-5-1": from, "to-5-1": to }))).toEqual([{ day: 5, range: 1, fault }]);
});

test("hours that are not chosen are not found fault with", () => {
  expect(listHoursFaults(sent({ mode: "never", "from-5-0": "19:00", "to-5-0": "17:00" }))).toEqual([]);
  expect(listHoursFaults(sent({ "from-5-0": "23:30", "to-5-0": "24:00" }))).toEqual([]);
});
