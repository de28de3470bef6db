import { describe, expect, it } from "vitest";
import { formatTimes, numberWord, ordinalWord } from "~/i18n/format/format-count";
import { formatEveryDays, formatShortDays } from "~/i18n/format/format-days";
import { formatSince, formatWithin } from "~/i18n/format/format-period";
import { formatFullName, formatPerson, formatPersonInflected } from "~/i18n/format/format-person";
import { formatRegion } from "~/i18n/format/format-region";
import { formatClock, formatShortTimeSpan, formatTime, formatTimeSpan } from "~/i18n/format/format-time";
import { formatShortWindows, formatWindows } from "~/i18n/format/format-windows";
import { formatZone } from "~/i18n/format/format-zone";
import { joinWithAnd, joinWithOr } from "~/i18n/format/join-list";

const nb = "\u00a0";

describe("times of day", () => {
  it("drop the minutes of a full hour", () => {
    expect(formatTime("17:00", "de")).toBe(`17${nb}Uhr`);
    expect(formatTime("09:05", "de")).toBe(`9:05${nb}Uhr`);
    expect(formatTime("24:00", "de")).toBe(`24${nb}Uhr`);
  });

  it("are British in English, with noon and midnight by name", () => {
    expect(formatTime("17:30", "en")).toBe(`5:30${nb}pm`);
    expect(formatTime("00:30", "en")).toBe(`12:30${nb}am`);
    expect(formatTime("12:00", "en")).toBe("noon");
    expect(formatTimeSpan("00:00", "24:00", "en")).toBe("midnight to midnight");
    expect(formatClock("09:00", "en")).toBe(`9${nb}am`);
    expect(formatClock("09:00", "de")).toBe("09:00");
  });
});

describe("times of day in small print", () => {
  it("say once what both ends share", () => {
    expect(formatShortTimeSpan("08:00", "12:30", "de")).toBe("8–12:30\u00a0Uhr");
    expect(formatShortTimeSpan("17:00", "20:00", "en")).toBe("5–8\u00a0pm");
    expect(formatShortTimeSpan("08:00", "20:00", "en")).toBe("8\u00a0am–8\u00a0pm");
    expect(formatShortTimeSpan("08:00", "12:00", "en")).toBe("8\u00a0am–noon");
  });
});

describe("weekdays", () => {
  it("join neighbours of three and more into a run", () => {
    expect(formatEveryDays([2, 4], "de")).toBe("dienstags und donnerstags");
    expect(formatEveryDays([5, 1, 2, 3, 4], "de")).toBe("montags bis freitags");
    expect(formatEveryDays([6, 7], "de")).toBe("samstags und sonntags");
    expect(formatEveryDays([1, 2, 3, 6], "de")).toBe("montags bis mittwochs und samstags");
    expect(formatEveryDays([1, 2, 3, 4, 5, 6, 7], "de")).toBe("täglich");
  });

  it("say the same in English", () => {
    expect(formatEveryDays([2, 4], "en")).toBe("on Tuesdays and Thursdays");
    expect(formatEveryDays([1, 2, 3, 4, 5], "en")).toBe("Monday to Friday");
    expect(formatEveryDays([1, 2, 3, 6], "en")).toBe("Monday to Wednesday and on Saturdays");
    expect(formatEveryDays([1, 2, 3, 4, 5, 6, 7], "en")).toBe("every day");
  });

  it("are short in small print", () => {
    expect(formatShortDays([2, 4], "de")).toBe("Di und Do");
    expect(formatShortDays([1, 2, 3, 4, 5], "en")).toBe("Mon to Fri");
  });
});

describe("windows", () => {
  it("name days and hours", () => {
    const evenings = [{ days: [2, 4] as (2 | 4)[], from: "17:00", to: "19:00" }];
    expect(formatWindows(evenings, "de")).toBe(`dienstags und donnerstags von 17 bis 19${nb}Uhr`);
    expect(formatWindows(evenings, "en")).toBe(`on Tuesdays and Thursdays from 5${nb}pm to 7${nb}pm`);
    expect(formatShortWindows(evenings, "de")).toBe(`Di und Do, 17 bis 19${nb}Uhr`);
  });

  it("tell several hours of the same days together and set other days apart", () => {
    const windows = [
      { days: [6] as 6[], from: "09:00", to: "12:00" },
      { days: [6] as 6[], from: "14:00", to: "16:30" },
      { days: [7] as 7[], from: "10:00", to: "11:00" },
    ];
    expect(formatWindows(windows, "de")).toBe(
      `samstags von 9 bis 12${nb}Uhr und von 14 bis 16:30${nb}Uhr sowie sonntags von 10 bis 11${nb}Uhr`,
    );
    expect(formatWindows(windows, "en")).toBe(
      `on Saturdays from 9${nb}am to noon and from 2${nb}pm to 4:30${nb}pm and also on Sundays from 10${nb}am to 11${nb}am`,
    );
  });

  it("leave out the hours of whole days", () => {
    expect(formatWindows([{ days: [6, 7], from: "00:00", to: "24:00" }], "de")).toBe("samstags und sonntags");
  });
});

describe("counts and spans", () => {
  it("write numbers up to twelve as words", () => {
    expect([1, 2, 3, 12, 13].map((count) => formatTimes(count, "de"))).toEqual([
      "einmal",
      "zweimal",
      "dreimal",
      "zwölfmal",
      "13\u2011mal",
    ]);
    expect([1, 2, 3, 13].map((count) => formatTimes(count, "en"))).toEqual([
      "once",
      "twice",
      "three times",
      "13 times",
    ]);
    expect(numberWord(12, "en")).toBe("twelve");
    expect(ordinalWord(2, "de")).toBe("zweite");
  });

  it("write calendar periods as sliding spans", () => {
    const german = ["P1M", "P14D", "P3M", "P1Y", "P2W", "P1W", "P1D", "P1Y6M", "P0Y1M"];
    expect(german.map((period) => formatWithin(period, "de"))).toEqual([
      "in einem Monat",
      `in 14${nb}Tagen`,
      `in drei${nb}Monaten`,
      "in einem Jahr",
      `in zwei${nb}Wochen`,
      "in einer Woche",
      "in einem Tag",
      `in einem Jahr und sechs${nb}Monaten`,
      "in einem Monat",
    ]);
    expect(["P1M", "P14D", "P1Y1M"].map((period) => formatWithin(period, "en"))).toEqual([
      "in any month",
      `in any 14${nb}days`,
      `in any one${nb}year and one${nb}month`,
    ]);
  });

  it("look back over them", () => {
    expect(["P1M", "P14D", "P1W"].map((period) => formatSince(period, "de"))).toEqual([
      "im letzten Monat",
      `in den letzten 14${nb}Tagen`,
      "in der letzten Woche",
    ]);
    expect(formatSince("P14D", "en")).toBe(`in the last 14${nb}days`);
  });
});

describe("lists and names", () => {
  it("join with and, with or, and set nested lists apart", () => {
    expect(joinWithAnd(["A", "B", "C"], "de")).toBe("A, B und C");
    expect(joinWithOr(["A", "B"], "en")).toBe("A or B");
    expect(joinWithAnd(["A", "B und C"], "de")).toBe("A sowie B und C");
    expect(joinWithAnd(["A", "B and C"], "en")).toBe("A, and B and C");
    expect(joinWithAnd([], "de")).toBe("");
  });

  it("greet by salutation, else by the full name", () => {
    const yilmaz = { salutation: "mr" as const, givenName: "Emre", familyName: "Yilmaz" };
    expect(formatPerson(yilmaz, "de")).toBe(`Herr${nb}Yilmaz`);
    expect(formatPersonInflected(yilmaz, "de")).toBe(`Herrn${nb}Yilmaz`);
    expect(formatPersonInflected(yilmaz, "en")).toBe(`Mr${nb}Yilmaz`);
    expect(formatFullName(yilmaz)).toBe("Emre Yilmaz");
    expect(formatPerson({ givenName: "Kim", familyName: "Orth" }, "de")).toBe("Kim Orth");
  });

  it("name zones and regions as people know them", () => {
    expect(formatZone("America/New_York", "de")).toBe("New York");
    expect(formatZone("America/Sao_Paulo", "en")).toBe("São Paulo");
    expect(formatZone("Europe/Lisbon", "de")).toBe("Lissabon");
    expect(formatZone("Europe/Lisbon", "en")).toBe("Lisbon");
    expect(formatZone("America/Indiana/Knox", "de")).toBe("Knox, Indiana");
    expect(formatZone("America/Argentina/Ushuaia", "de")).toBe("Ushuaia");
    expect(formatZone("UTC", "de")).toBe("UTC");
    expect(formatRegion("DE-BY", "en")).toBe("Bavaria");
    expect(formatRegion("AT", "de")).toBe("Österreich");
    expect(formatRegion("CH-ZH", "en")).toBe("Canton of Zürich (Switzerland)");
    expect(formatRegion("FR-57", "de")).toBe("Moselle (Frankreich)");
    expect(formatRegion("AT-9", "en")).toBe("Vienna (Austria)");
    expect(formatRegion("ZZ-9", "de")).toMatch(/^9 \(/);
  });
});
