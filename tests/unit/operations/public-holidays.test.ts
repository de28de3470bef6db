import { describe, expect, it } from "vitest";
import { formatRegion, formatRegionPart } from "~/i18n/format/format-region";
import {
  knownRegions,
  publicHolidays,
  publicHolidaysVersion,
} from "~/operations/house/public-holidays.server";

function listShort(region: string, year: number): string[] {
  return [...publicHolidays.listInYear(region, year)].map((date) => date.slice(5)).sort();
}

const everywhere2026 = ["01-01", "04-03", "04-06", "05-01", "05-14", "05-25", "10-03", "12-25", "12-26"];

describe("public holidays in Germany", () => {
  it("are nine in every state", () => {
    expect(listShort("DE", 2026)).toEqual(everywhere2026);
  });

  it.each([
    ["DE-BW", ["01-06", "06-04", "11-01"]],
    ["DE-BY", ["01-06", "06-04", "11-01"]],
    ["DE-BE", ["03-08"]],
    ["DE-BB", ["04-05", "05-24", "10-31"]],
    ["DE-HB", ["10-31"]],
    ["DE-HH", ["10-31"]],
    ["DE-HE", ["06-04"]],
    ["DE-MV", ["03-08", "10-31"]],
    ["DE-NI", ["10-31"]],
    ["DE-NW", ["06-04", "11-01"]],
    ["DE-RP", ["06-04", "11-01"]],
    ["DE-SL", ["06-04", "08-15", "11-01"]],
    ["DE-SN", ["10-31", "11-18"]],
    ["DE-ST", ["01-06", "10-31"]],
    ["DE-SH", ["10-31"]],
    ["DE-TH", ["09-20", "10-31"]],
  ])("%s adds %j, and neither what holds in some towns only nor what is merely kept", (region, added) => {
    expect(listShort(region, 2026)).toEqual([...everywhere2026, ...added].sort());
  });

  it("include the one Reformation Day of 2017 everywhere", () => {
    expect(listShort("DE-BY", 2017)).toContain("10-31");
  });
});

describe("public holidays elsewhere", () => {
  it("count on each of their days, into the new year too, and once where clocks change", () => {
    expect(
      listShort("TR", 2026).filter((date) => date.startsWith("05-2") || date.startsWith("05-3")),
    ).toHaveLength(5);
    expect(listShort("SZ", 2027)).toEqual(expect.arrayContaining(["01-01", "01-02"]));
    expect(listShort("PM", 2026)).not.toContain("11-02");
  });

  it("are known for countries and states, by their ISO codes and nothing else", () => {
    for (const region of ["DE", "DE-BY", "US-NY", "AT", "CH-ZH"])
      expect(publicHolidays.isKnownRegion(region)).toBe(true);
    for (const region of ["", "de-by", "DE-XX", "DE-BY-A", "XX", "__proto__", "constructor"]) {
      expect(publicHolidays.isKnownRegion(region)).toBe(false);
      expect(publicHolidays.listInYear(region, 2026).size).toBe(0);
    }
  });

  it("have a name in both languages for every country and region, told apart within its country", () => {
    for (const language of ["de", "en"] as const) {
      const names = [...knownRegions].map((region) => formatRegion(region, language));
      const bare = [...knownRegions].filter((region) => {
        const name = formatRegionPart(region, language);
        return name === "" || (name === region.split("-").at(-1) && !region.startsWith("CK-"));
      });
      expect(bare).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => /\p{Script=Cyrillic}|\p{Script=Arabic}/u.test(name))).toEqual([]);
    }
  });

  it("have a version", () => {
    expect(publicHolidaysVersion).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});
