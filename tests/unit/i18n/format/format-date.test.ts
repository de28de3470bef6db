import { describe, expect, it } from "vitest";
import {
  formatDate,
  formatDateWithYear,
  formatDay,
  formatShortDate,
  formatShortDay,
} from "~/i18n/format/format-date";

const nb = "\u00a0";

describe("dates", () => {
  it("writes a day with its weekday, day and month kept together", () => {
    expect(formatDay("2026-11-24", "de")).toBe(`Dienstag, 24.${nb}November`);
    expect(formatDay("2026-11-24", "en")).toBe(`Tuesday 24${nb}November`);
  });

  it("writes dates with and without their year", () => {
    expect(formatDate("2027-01-06", "de")).toBe(`6.${nb}Januar`);
    expect(formatDateWithYear("2027-01-06", "de")).toBe(`6.${nb}Januar 2027`);
    expect(formatDateWithYear("2027-01-06", "en")).toBe(`6${nb}January 2027`);
  });

  it("shortens months the same way everywhere", () => {
    expect(formatShortDate("2026-12-12", "de")).toBe(`12.${nb}Dez.`);
    expect(formatShortDate("2026-09-01", "de")).toBe(`1.${nb}Sept.`);
    expect(formatShortDate("2026-06-01", "de")).toBe(`1.${nb}Juni`);
    expect(formatShortDay("2027-01-07", "de")).toBe(`Do 7.${nb}Jan.`);
    expect(formatShortDay("2027-01-07", "en")).toBe(`Thu 7${nb}Jan`);
  });
});
