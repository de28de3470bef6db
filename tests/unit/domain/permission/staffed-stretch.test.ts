import { expect, test } from "vitest";
import { autohausLindner } from "#tests/support/autohaus-lindner";
import { compileCompany } from "~/domain/permission/compile-company";
import { isStaffed, listStaffedNear } from "~/domain/permission/staffed-stretch";
import { getZone } from "~/domain/time/zone";
import { publicHolidays } from "~/operations/house/public-holidays.server";

/** Mondays to Saturdays from 8 to 20. */
const phone = compileCompany(autohausLindner, publicHolidays).channels.get("phone")!;
const zone = getZone("Europe/Berlin");
/** A Tuesday. */
const now = at("2026-11-24T17:12");

function at(local: string): number {
  return Date.parse(`${local}:00+01:00`);
}

function asked(from: string, until: string, givenNow = now) {
  return { stretch: { from: at(from), until: at(until) }, channel: phone, zone, now: givenNow };
}

test.each([
  ["within the hours", true, "2026-11-24T18:00", "2026-11-24T19:00"],
  ["reaching into them by a minute", true, "2026-11-24T19:59", "2026-11-24T22:00"],
  ["from the minute on in which they end", false, "2026-11-24T20:00", "2026-11-24T22:00"],
  ["up to the minute in which they begin", false, "2026-11-25T06:00", "2026-11-25T08:00"],
  ["on a Sunday", false, "2026-11-29T10:00", "2026-11-29T12:00"],
])("a wish %s has somebody to answer it: %s", (_what, expected, from, until) => {
  expect(isStaffed(asked(from, until))).toBe(expected);
});

test("of a stretch that has begun, what is left counts", () => {
  expect(isStaffed(asked("2026-11-24T17:00", "2026-11-24T23:00", at("2026-11-24T20:01")))).toBe(false);
});

test("a way without hours can be answered at any time", () => {
  const letter = { week: undefined };
  expect(isStaffed({ ...asked("2026-11-29T03:00", "2026-11-29T04:00"), channel: letter })).toBe(true);
});

test.each([
  [
    "at nine in the evening: the last hour of that day, and the first of the next",
    ["2026-11-24T21:00", "2026-11-24T22:00"],
    [
      ["2026-11-24T19:00", "2026-11-24T20:00"],
      ["2026-11-25T08:00", "2026-11-25T09:00"],
    ],
  ],
  [
    "on a Sunday evening: the same hours on Monday",
    ["2026-11-29T17:00", "2026-11-29T20:00"],
    [["2026-11-30T17:00", "2026-11-30T20:00"]],
  ],
  [
    "on all of a Sunday: all of Monday",
    ["2026-11-29T00:00", "2026-11-30T00:00"],
    [["2026-11-30T08:00", "2026-11-30T20:00"]],
  ],
  [
    "for five minutes of the night: half an hour in the morning",
    ["2026-11-25T03:00", "2026-11-25T03:05"],
    [["2026-11-25T08:00", "2026-11-25T08:30"]],
  ],
])("somebody who asks %s, is offered what is nearest", (_what, [from, until], offered) => {
  expect(listStaffedNear(asked(from!, until!))).toEqual(
    offered.map(([start, end]) => ({ from: at(start!), until: at(end!) })),
  );
});

test("nothing is offered that is over, or of which no half hour is left", () => {
  const late = asked("2026-11-24T21:00", "2026-11-24T22:00", at("2026-11-24T19:31"));
  expect(listStaffedNear(late)).toEqual([{ from: at("2026-11-25T08:00"), until: at("2026-11-25T09:00") }]);
});

test("where nobody is ever there, nothing is offered", () => {
  expect(
    listStaffedNear({ ...asked("2026-11-24T21:00", "2026-11-24T22:00"), channel: { week: [] } }),
  ).toEqual([]);
});
