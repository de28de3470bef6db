import { describe, expect, it } from "vitest";
import { formatDaysAhead } from "~/i18n/format/format-days-ahead";
import type { Language } from "~/i18n/language";

/** Tuesday 24 November 2026, 18:50 in Berlin. */
const clock = { now: "2026-11-24T17:50:00Z", timeZone: "Europe/Berlin" };

/** "24T18:50 to 24T20:00", on Berlin's wall in November. */
function told(stretches: string[], language: Language = "de", at = clock): string {
  const read = stretches.map((stretch) => {
    const [from = 0, until = 0] = stretch.split(" to ").map((time) => Date.parse(`2026-11-${time}+01:00`));
    return { from, until };
  });
  return formatDaysAhead(read, at, language).replaceAll("\u00a0", " ");
}

describe("the days ahead", () => {
  it("are all told: what is left of today, then each day", () => {
    const stretches = ["24T18:50 to 24T20:00", "26T17:00 to 26T20:00"];
    expect(told(stretches)).toBe("heute bis 20 Uhr, Donnerstag von 17 bis 20 Uhr");
    expect(told(stretches, "en")).toBe("today until 8 pm, Thursday from 5 pm to 8 pm");
  });

  it("are told together where they are alike", () => {
    const stretches = [25, 26, 27, 28].map((day) => `${day}T08:00 to ${day}T20:00`);
    expect(told(stretches)).toBe("morgen bis Samstag von 8 bis 20 Uhr");
    expect(told(["25T17:00 to 25T19:00", "26T09:00 to 26T12:00", "30T17:00 to 30T19:00"])).toBe(
      "morgen und Montag von 17 bis 19 Uhr, Donnerstag von 9 bis 12 Uhr",
    );
    const evenings = [24, 25, 26, 27, 28, 29, 30].map((day) => `${day}T19:00 to ${day}T20:00`);
    expect(told(evenings)).toBe("täglich von 19 bis 20 Uhr");
    expect(told(evenings, "en")).toBe("every day from 7 pm to 8 pm");
  });

  it("tell several times of one day", () => {
    expect(told(["24T18:50 to 24T19:00", "24T19:30 to 24T20:00"])).toBe(
      "heute bis 19 Uhr und von 19:30 bis 20 Uhr",
    );
  });

  it("tell whole days without times, and a whole week in a word", () => {
    expect(told(["24T18:50 to 25T00:00"])).toBe("heute bis 24 Uhr");
    expect(told(["24T18:50 to 27T00:00"])).toBe("heute bis Donnerstag ganztags");
    expect(told(["24T18:50 to 27T00:00"], "en")).toBe("today to Thursday all day");
    expect(told(["28T00:00 to 29T12:00"])).toBe("Samstag ganztags, Sonntag bis 12 Uhr");
    expect(told(["24T18:50 to 30T24:00"])).toBe("jederzeit");
    expect(told(["24T18:50 to 30T24:00"], "en")).toBe("at any time");
  });

  it("tell by its end alone what has begun and ends within another day, as if no rule began at midnight", () => {
    expect(told(["24T18:50 to 30T21:12"])).toBe("bis Montag, 21:12 Uhr");
    expect(told(["24T18:50 to 30T21:12"], "en")).toBe("until Monday, 9:12 pm");
    expect(told(["24T10:00 to 25T00:01", "25T08:00 to 25T20:00"])).toBe(
      "bis morgen, 0:01 Uhr, morgen von 8 bis 20 Uhr",
    );
    expect(told(["25T22:00 to 26T06:00"])).toBe("morgen von 22 bis 24 Uhr, Donnerstag bis 6 Uhr");
  });

  it("lose no stretch that is shorter than a minute, and tell an hour that the clock repeats once", () => {
    expect(told(["26T10:03:10 to 26T10:03:40"])).toBe("Donnerstag von 10:03 bis 10:04 Uhr");
    const autumn = { now: "2026-10-24T12:00:00Z", timeZone: "Europe/Berlin" };
    const stretches = [
      { from: Date.parse("2026-10-25T00:00:00Z"), until: Date.parse("2026-10-25T00:30:00Z") },
      { from: Date.parse("2026-10-25T01:00:00Z"), until: Date.parse("2026-10-25T01:30:00Z") },
    ];
    expect(formatDaysAhead(stretches, autumn, "de").replaceAll("\u00a0", " ")).toBe(
      "morgen von 2 bis 2:30 Uhr",
    );
  });
});
