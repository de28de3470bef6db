import { describe, expect, it } from "vitest";
import { formatInstant, parseInstant } from "~/domain/time/instant";
import { parseLocalDate } from "~/domain/time/local-date";

describe("an instant", () => {
  it.each([
    ["2026-11-24T10:00:00Z", "2026-11-24T10:00:00Z"],
    ["2026-11-24T10:00Z", "2026-11-24T10:00:00Z"],
    ["2026-11-24T10:00:00.5Z", "2026-11-24T10:00:00.500Z"],
    ["2026-11-24T10:00:00.007+01:00", "2026-11-24T09:00:00.007Z"],
    ["2026-11-24T10:00:00-03:30", "2026-11-24T13:30:00Z"],
    ["2000-01-01T00:00:00Z", "2000-01-01T00:00:00Z"],
    ["2199-12-31T23:59:59.999Z", "2199-12-31T23:59:59.999Z"],
    ["2028-02-29T00:00:00Z", "2028-02-29T00:00:00Z"],
  ])("%s reads %s", (text, expected) => {
    expect(formatInstant(parseInstant(text)!)).toBe(expected);
  });

  it.each([
    "",
    "now",
    "2026-11-24",
    "2026-11-24T10:00:00",
    "2026-11-24 10:00:00Z",
    "2026-11-24T10:00:00.0001Z",
    "2026-02-29T10:00:00Z",
    "2026-13-01T10:00:00Z",
    "2026-11-24T24:00:00Z",
    "2026-11-24T10:60:00Z",
    "2026-11-24T10:00:60Z",
    "1999-12-31T23:59:59Z",
    "2200-01-01T00:00:00Z",
    "2026-11-24T10:00:00+24:00",
    "2026-11-24T10:00:00+01:60",
    "2026-11-24T10:00:00+0100",
    "+002026-11-24T10:00:00Z",
    "2026-11-24T10:00:00Z\n",
  ])("%j is none", (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });
});

describe("a local date", () => {
  it("is a real day", () => {
    expect(parseLocalDate("2028-02-29")).toBe(Date.UTC(2028, 1, 29));
    for (const text of ["2026-02-29", "2026-2-1", "2026-11-31", "2026-11-24T00:00", "", "20261124"]) {
      expect(parseLocalDate(text)).toBeUndefined();
    }
  });
});
