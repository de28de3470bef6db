import { describe, expect, test } from "vitest";
import { addPause, endPause, findEndedPause, findPauseToRecall } from "~/domain/preference/pause-contacts";
import type { Pause, Preferences } from "~/domain/preference/preference";

const yesterday = "2026-11-23";
const running: Pause = { from: "2026-11-19", to: "2027-01-03" };
const fromToday: Pause = { from: "2026-11-24", to: null };
const inSpring: Pause = { from: "2027-03-01", to: "2027-03-31", except: ["advice"] };

const withPauses = (...pauses: Pause[]): Preferences => ({
  timeZone: "Europe/Berlin",
  people: { mode: "nobody" },
  pauses,
});

const today = "2026-11-24";

test("a pause comes behind those that are there", () => {
  expect(addPause(withPauses(running), inSpring, today).pauses).toEqual([running, inSpring]);
  const none: Preferences = { timeZone: "Europe/Berlin", people: { mode: "nobody" } };
  expect(addPause(none, running, today).pauses).toEqual([running]);
});

test("a pause takes the place of those that have ended, so that there is always room for one more", () => {
  const over: Pause = { from: "2026-10-01", to: yesterday };
  const lastDay: Pause = { from: "2026-10-01", to: today };
  expect(addPause(withPauses(over, lastDay), inSpring, today).pauses).toEqual([lastDay, inSpring]);
});

describe("ending a pause", () => {
  test("keeps on record what lies behind it: today is open again", () => {
    expect(endPause(withPauses(running), running, yesterday).pauses).toEqual([
      { from: "2026-11-19", to: yesterday },
    ]);
  });

  test("that has begun today or not yet leaves nothing of it", () => {
    expect(endPause(withPauses(fromToday), fromToday, yesterday).pauses).toEqual([]);
    expect(endPause(withPauses(inSpring), inSpring, yesterday).pauses).toEqual([]);
  });

  test("leaves every other pause alone, also when it is ended a second time", () => {
    const once = endPause(withPauses(fromToday, inSpring), fromToday, yesterday);
    expect(once.pauses).toEqual([inSpring]);
    expect(endPause(once, fromToday, yesterday)).toEqual(once);
  });

  test("that is quiet keeps that it was", () => {
    const quiet: Pause = { from: "2026-11-19", to: null, quiet: true };
    expect(endPause(withPauses(quiet), quiet, yesterday).pauses).toEqual([{ ...quiet, to: yesterday }]);
  });

  test("that does not exist changes nothing", () => {
    const none: Preferences = { timeZone: "Europe/Berlin", people: { mode: "nobody" } };
    expect(endPause(none, running, yesterday)).toEqual(none);
  });
});

describe("a pause until further notice", () => {
  const long: Pause = { from: "2026-10-27", to: null };

  test("is recalled once it has run for four weeks, the oldest alone", () => {
    expect(findPauseToRecall(withPauses(fromToday, long), today)).toEqual(long);
    expect(findPauseToRecall(withPauses({ ...long, from: "2026-10-28" }), today)).toBeNull();
    expect(findPauseToRecall(withPauses({ ...long, to: "2027-01-03" }), today)).toBeNull();
  });

  test("is never asked about while a quiet one runs", () => {
    expect(findPauseToRecall(withPauses({ ...long, quiet: true }), today)).toBeNull();
    expect(findPauseToRecall(withPauses(long, { ...fromToday, quiet: true }), today)).toBeNull();
  });
});

describe("a pause that ended by itself", () => {
  const over: Pause = { from: "2026-11-01", to: "2026-11-22" };
  const older: Pause = { from: "2026-10-01", to: "2026-10-31" };

  test("is told the day after its last, the latest alone", () => {
    expect(findEndedPause(withPauses(over, older), today, null)).toEqual(over);
    expect(findEndedPause(withPauses({ ...over, to: today }), today, null)).toBeNull();
    expect(findEndedPause(withPauses(inSpring), today, null)).toBeNull();
  });

  test("is told no more once the customer knows", () => {
    expect(findEndedPause(withPauses(over), today, "2026-11-22")).toBeNull();
    expect(findEndedPause(withPauses(over), today, "2026-11-21")).toEqual(over);
  });

  test("is not told while another runs: nothing has resumed", () => {
    expect(findEndedPause(withPauses(over, fromToday), today, null)).toBeNull();
  });
});
