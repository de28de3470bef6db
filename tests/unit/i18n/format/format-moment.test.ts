import { describe, expect, it } from "vitest";
import {
  formatDayAndTime,
  formatListDate,
  formatMoment,
  formatNearDate,
  formatShortMoment,
} from "~/i18n/format/format-moment";

const nb = "\u00a0";
/** Tuesday 24 November 2026, 17:12 in Berlin, 11:12 in New York. */
const now = "2026-11-24T16:12:00Z";
const berlin = { now, timeZone: "Europe/Berlin" };
const newYork = { now, timeZone: "America/New_York" };

describe("formatMoment", () => {
  it("says today and tomorrow, then the weekday, then the date", () => {
    expect(formatMoment("2026-11-24T17:00:00Z", berlin, "de")).toBe(`heute, 18${nb}Uhr`);
    expect(formatMoment("2026-11-25T07:30:00Z", berlin, "de")).toBe(`morgen, 8:30${nb}Uhr`);
    expect(formatMoment("2026-11-26T16:00:00Z", berlin, "de")).toBe(`Donnerstag, 17${nb}Uhr`);
    expect(formatMoment("2026-12-01T16:00:00Z", berlin, "de")).toBe(`Dienstag, 1.${nb}Dezember, 17${nb}Uhr`);
  });

  it("says yesterday up to the last minute before midnight on the reader's wall", () => {
    const midnight = "2026-11-24T23:00:00Z";
    const before = "2026-11-24T22:59:59Z";
    const after = { now: midnight, timeZone: "Europe/Berlin" };
    expect(formatMoment(before, { ...after, now: before }, "de")).toBe(`heute, 23:59${nb}Uhr`);
    expect(formatMoment(before, after, "de")).toBe(`gestern, 23:59${nb}Uhr`);
    expect(formatMoment(before, after, "en")).toBe(`11:59${nb}pm yesterday`);
    expect(formatMoment(before, { ...after, timeZone: "America/New_York" }, "de")).toBe(
      `heute, 17:59${nb}Uhr`,
    );
    expect(formatMoment("2026-11-22T22:59:00Z", after, "de")).toBe(
      `Sonntag, 22.${nb}November, 23:59${nb}Uhr`,
    );
  });

  it("says the same in English", () => {
    expect(formatMoment("2026-11-24T17:00:00Z", berlin, "en")).toBe(`6${nb}pm today`);
    expect(formatMoment("2026-11-25T07:30:00Z", berlin, "en")).toBe(`8:30${nb}am tomorrow`);
    expect(formatMoment("2026-11-26T11:00:00Z", berlin, "en")).toBe("noon on Thursday");
    expect(formatMoment("2026-12-01T16:00:00Z", berlin, "en")).toBe(`5${nb}pm on Tuesday 1${nb}December`);
  });

  it("reads the wall of the reader's zone", () => {
    expect(formatMoment("2026-11-25T02:00:00Z", newYork, "de")).toBe(`heute, 21${nb}Uhr`);
    expect(formatMoment("2026-11-25T02:00:00Z", berlin, "de")).toBe(`morgen, 3${nb}Uhr`);
    expect(formatMoment("2026-11-25T17:00:00Z", newYork, "en")).toBe("noon tomorrow");
  });

  it("names the day alone at its first instant", () => {
    expect(formatMoment("2027-01-06T23:00:00Z", berlin, "de")).toBe(`Donnerstag, 7.${nb}Januar`);
    expect(formatMoment("2026-11-25T23:00:00Z", berlin, "en")).toBe("Thursday");
  });

  it("adds the year where a day without it could be taken for another", () => {
    expect(formatMoment("2027-11-24T16:00:00Z", berlin, "de")).toBe(
      `Mittwoch, 24.${nb}November 2027, 17${nb}Uhr`,
    );
  });
});

describe("other moments", () => {
  it("are short on chips", () => {
    expect(formatShortMoment("2026-11-24T18:00:00Z", berlin, "de")).toBe("19:00");
    expect(formatShortMoment("2027-01-07T16:00:00Z", berlin, "de")).toBe(`Do 7.${nb}Jan., 17:00`);
    expect(formatShortMoment("2027-01-07T16:00:00Z", berlin, "en")).toBe(`Thu 7${nb}Jan, 5${nb}pm`);
  });

  it("are near words in lists, else the date, with the year where it is another", () => {
    const read = (date: string, language: "de" | "en" = "de", clock = berlin) =>
      formatListDate(date, clock, language);
    expect(["2026-11-23", "2026-11-24", "2026-11-25"].map((date) => read(date))).toEqual([
      "Gestern",
      "Heute",
      "Morgen",
    ]);
    expect(["2026-11-23", "2026-11-24"].map((date) => read(date, "en"))).toEqual(["Yesterday", "Today"]);
    expect(read("2026-11-22")).toBe(`22.${nb}Nov.`);
    expect(read("2025-11-24", "en")).toBe(`24${nb}Nov 2025`);
    const newYear = { now: "2026-12-31T23:30:00Z", timeZone: "Europe/Berlin" };
    expect(read("2026-12-31", "de", newYear)).toBe("Gestern");
    expect(read("2026-12-30", "de", newYear)).toBe(`30.${nb}Dez. 2026`);
    expect(read("2026-12-31", "de", { ...newYear, timeZone: "America/New_York" })).toBe("Heute");
  });

  it("are full in headings", () => {
    expect(formatDayAndTime(now, "Europe/Berlin", "de")).toBe(`Dienstag, 24.${nb}November, 17:12${nb}Uhr`);
    expect(formatDayAndTime(now, "America/New_York", "en")).toBe(`Tuesday 24${nb}November, 11:12${nb}am`);
  });

  it("are days where the hour does not matter", () => {
    expect(formatNearDate("2026-12-12T10:00:00Z", berlin, "de")).toBe(`12.${nb}Dezember`);
    expect(formatNearDate("2026-11-25T10:00:00Z", berlin, "en")).toBe("tomorrow");
    expect(formatNearDate("2026-11-23T10:00:00Z", berlin, "de")).toBe("gestern");
  });
});
