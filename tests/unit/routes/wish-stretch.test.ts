import { expect, test } from "vitest";
import { autohausLindner } from "#tests/support/autohaus-lindner";
import { compileCompany } from "~/domain/permission/compile-company";
import { getZone } from "~/domain/time/zone";
import { publicHolidays } from "~/operations/house/public-holidays.server";
import { findWishStretch } from "~/routes/customer/wish-stretch.server";

const phone = compileCompany(autohausLindner, publicHolidays).channels.get("phone")!;
const said = { when: "soon", date: "", time: "any", from: "", to: "" };
/** A Tuesday. */
const now = at("2026-11-24T17:12");

function at(local: string): number {
  return Date.parse(`${local}:00+01:00`);
}

test.each([
  ["soon", {}, "2026-11-24T17:12", "2026-11-24T20:00"],
  [
    "soon in the evening: today, of which enough is left",
    { time: "evening" },
    "2026-11-24T17:00",
    "2026-11-24T20:00",
  ],
  ["soon in the morning: tomorrow", { time: "morning" }, "2026-11-25T08:00", "2026-11-25T12:00"],
  [
    "tomorrow at any time: while the company is there",
    { when: "tomorrow" },
    "2026-11-25T08:00",
    "2026-11-25T20:00",
  ],
  [
    "today in the morning, which is over and is said to be",
    { when: "today", time: "morning" },
    "2026-11-24T08:00",
    "2026-11-24T12:00",
  ],
  [
    "on a Sunday at any time, when nobody is there: all of it, as it was said",
    { when: "chosen", date: "2026-11-29" },
    "2026-11-29T00:00",
    "2026-11-30T00:00",
  ],
  [
    "as soon as possible at a time at which nobody ever is: the next, as it was said",
    { time: "own", from: "21:00", to: "22:00" },
    "2026-11-24T21:00",
    "2026-11-24T22:00",
  ],
  [
    "on a day from and to",
    { when: "chosen", date: "2026-12-01", time: "own", from: "17:00", to: "19:00" },
    "2026-12-01T17:00",
    "2026-12-01T19:00",
  ],
])("%s", (_what, given, from, until) => {
  expect(findWishStretch({ ...said, ...given }, phone, getZone("Europe/Berlin"), now)).toEqual({
    from: at(from),
    until: at(until),
  });
});

test("as soon as possible in the morning, asked on Saturday evening, passes over Sunday, when nobody is there", () => {
  const saturday = at("2026-11-28T20:30");
  const given = { ...said, time: "morning" };
  expect(findWishStretch(given, phone, getZone("Europe/Berlin"), saturday)).toEqual({
    from: at("2026-11-30T08:00"),
    until: at("2026-11-30T12:00"),
  });
});

test.each([
  ["on a day that does not exist", { when: "chosen", date: "2026-11-31" }],
  ["at a time that is not said", { when: "today", time: "own" }],
])("nothing is found %s", (_what, given) => {
  expect(findWishStretch({ ...said, ...given }, phone, getZone("Europe/Berlin"), now)).toBeNull();
});
