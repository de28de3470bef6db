import { describe, expect, it } from "vitest";
import { addPeriod, getPeriod, parsePeriod } from "~/domain/time/calendar-period";
import { formatInstant, getInstant } from "~/domain/time/instant";
import { getZone } from "~/domain/time/zone";

describe("a calendar period", () => {
  it.each([
    ["P1D", { months: 0, days: 1 }],
    ["P2W", { months: 0, days: 14 }],
    ["P3M", { months: 3, days: 0 }],
    ["P1Y2M3W4D", { months: 14, days: 25 }],
    ["P10Y", { months: 120, days: 0 }],
    ["P3660D", { months: 0, days: 3660 }],
    ["P0Y1D", { months: 0, days: 1 }],
  ])("%s is one", (text, expected) => {
    expect(parsePeriod(text)).toEqual(expected);
  });

  it.each([
    "",
    "P",
    "P0D",
    "PT1H",
    "P1DT1H",
    "P-1D",
    "-P1D",
    "P1.5D",
    "P1D1M",
    "p1d",
    "P3661D",
    "P10Y1D",
    "P119M",
    "P1000000Y",
    `P${"9".repeat(99)}D`,
  ])("%s is none", (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  it.each([
    ["holds the day within the month", "2027-01-31T12:00:00Z", "P1M", "2027-02-28T12:00:00Z"],
    ["knows leap years", "2028-02-29T12:00:00Z", "P1Y", "2029-02-28T12:00:00Z"],
    ["adds months before days", "2027-01-31T12:00:00Z", "P1M1D", "2027-03-01T12:00:00Z"],
    [
      "holds the day once for years and months together",
      "2028-02-29T12:00:00Z",
      "P1Y1M",
      "2029-03-29T11:00:00Z",
    ],
    ["keeps the wall clock over a change", "2026-03-28T12:00:00Z", "P1D", "2026-03-29T11:00:00Z"],
    ["keeps milliseconds", "2026-11-24T12:00:00.123Z", "P1D", "2026-11-25T12:00:00.123Z"],
  ])("%s", (_title, from, period, expected) => {
    expect(formatInstant(addPeriod(getZone("Europe/Berlin"), getInstant(from), getPeriod(period)))).toBe(
      expected,
    );
  });

  it("moves over a whole skipped day in Apia", () => {
    const sum = addPeriod(getZone("Pacific/Apia"), getInstant("2011-12-29T12:00:00-10:00"), getPeriod("P1D"));
    expect(formatInstant(sum)).toBe("2011-12-30T22:00:00Z");
  });
});
