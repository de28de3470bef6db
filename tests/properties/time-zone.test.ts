import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { addPeriod, getPeriod } from "~/domain/time/calendar-period";
import { formatInstant, parseInstant } from "~/domain/time/instant";
import { toInstant, toWallTime } from "~/domain/time/wall-clock";
import { getZone } from "~/domain/time/zone";

const zoneNames = [
  "Europe/Berlin",
  "Europe/Dublin",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "Pacific/Apia",
  "Pacific/Chatham",
  "America/St_Johns",
  "America/Sao_Paulo",
  "America/Recife",
  "Africa/Casablanca",
  "Africa/Cairo",
  "Antarctica/Troll",
  "America/Argentina/Tucuman",
  "Asia/Gaza",
  "Pacific/Fiji",
  "UTC",
  "Etc/GMT+12",
];
const zoneName = fc.constantFrom(...zoneNames);
const second = 1000;
const instant = fc
  .integer({ min: Date.UTC(2000, 0, 1) / second, max: Date.UTC(2199, 11, 31) / second })
  .map((seconds) => seconds * second);
const limits = { seed: 2010, numRuns: 600 };

/** An instant at or right beside a change of clocks. */
const nearChange = fc
  .tuple(zoneName, instant, fc.integer({ min: -7200, max: 7200 }))
  .map(([name, t, seconds]) => {
    const next = Temporal.Instant.fromEpochMilliseconds(t)
      .toZonedDateTimeISO(name)
      .getTimeZoneTransition("next");
    return { name, t: next === null ? t : next.epochMilliseconds + seconds * second };
  });

describe("a zone's table", () => {
  it("knows the offset at every instant, next to a change of clocks too", () => {
    fc.assert(
      fc.property(fc.oneof(nearChange, fc.record({ name: zoneName, t: instant })), ({ name, t }) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(t).toZonedDateTimeISO(name);
        expect(getZone(name).offsetAt(t)).toBe(zoned.offsetNanoseconds / 1e6);
      }),
      limits,
    );
  });

  it("finds the instant of a wall-clock time as the calendar standard does", () => {
    fc.assert(
      fc.property(nearChange, fc.integer({ min: -90, max: 90 }), ({ name, t }, minutes) => {
        const wall = toWallTime(getZone(name), t) + minutes * 60_000;
        const expected = Temporal.PlainDateTime.from(formatInstant(wall).slice(0, -1)).toZonedDateTime(name, {
          disambiguation: "compatible",
        });
        expect(toInstant(getZone(name), wall)).toBe(expected.epochMilliseconds);
      }),
      limits,
    );
  });
});

describe("calendar addition", () => {
  it("is the calendar standard's", () => {
    const period = fc.constantFrom(
      "P1D",
      "P2W",
      "P1M",
      "P11M",
      "P1Y",
      "P1Y1M",
      "P4Y",
      "P1M1W1D",
      "P3660D",
      "P1Y13M2W40D",
    );
    fc.assert(
      fc.property(nearChange, period, ({ name, t }, text) => {
        const expected = Temporal.Instant.fromEpochMilliseconds(t).toZonedDateTimeISO(name).add(text);
        expect(addPeriod(getZone(name), t, getPeriod(text))).toBe(expected.epochMilliseconds);
      }),
      limits,
    );
  });
});

describe("an instant", () => {
  it("reads what it writes", () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 999 }), (t, ms) => {
        expect(parseInstant(formatInstant(t + ms))).toBe(t + ms);
        expect(new Date(formatInstant(t + ms)).getTime()).toBe(t + ms);
      }),
      limits,
    );
  });
});
