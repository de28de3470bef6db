import { expect, test } from "vitest";
import { findSoonestStretch } from "~/domain/permission/soonest-stretch";
import type { HoursWindow } from "~/domain/preference/channel";
import { getZone } from "~/domain/time/zone";

const weekdays: HoursWindow[] = [{ days: [1, 2, 3, 4, 5], from: "08:00", to: "20:00" }];

function soonest(now: string, hours: HoursWindow[] | undefined = weekdays, zone = "Europe/Berlin") {
  const channel = { id: "phone", live: true, ...(hours && { hours }) };
  const stretch = findSoonestStretch(channel, getZone(zone), Date.parse(now));
  return stretch && [stretch.from, stretch.until].map((at) => new Date(at).toISOString());
}

test("the rest of today's hours, from now on", () => {
  expect(soonest("2026-11-24T17:12:00+01:00")).toEqual([
    "2026-11-24T16:12:00.000Z",
    "2026-11-24T19:00:00.000Z",
  ]);
});

test("the hour before closing is still enough, a millisecond less is not", () => {
  expect(soonest("2026-11-24T19:00:00+01:00")).toEqual([
    "2026-11-24T18:00:00.000Z",
    "2026-11-24T19:00:00.000Z",
  ]);
  expect(soonest("2026-11-24T19:00:00.001+01:00")).toEqual([
    "2026-11-25T07:00:00.000Z",
    "2026-11-25T19:00:00.000Z",
  ]);
});

test("before opening it begins at opening, and over the weekend on Monday", () => {
  expect(soonest("2026-11-24T03:00:00+01:00")?.[0]).toBe("2026-11-24T07:00:00.000Z");
  expect(soonest("2026-11-27T19:30:00+01:00")?.[0]).toBe("2026-11-30T07:00:00.000Z");
});

test("the hours are those of the clock it is asked on, across the change of the clocks", () => {
  expect(soonest("2026-11-24T12:00:00Z", weekdays, "America/New_York")?.[0]).toBe("2026-11-24T13:00:00.000Z");
  const [from, until] = soonest("2026-10-24T12:00:00+02:00", [{ days: [7], from: "00:00", to: "24:00" }])!;
  expect([from, until]).toEqual(["2026-10-24T22:00:00.000Z", "2026-10-25T23:00:00.000Z"]);
});

test("a channel without hours of the house is open for a week", () => {
  const stretch = findSoonestStretch({ id: "email", live: false }, getZone("Europe/Berlin"), 0);
  expect(stretch).toEqual({ from: 0, until: 7 * 24 * 3_600_000 });
});

test("so is one that is open at every hour", () => {
  const always: HoursWindow[] = [{ days: [1, 2, 3, 4, 5, 6, 7], from: "00:00", to: "24:00" }];
  expect(soonest("2026-11-24T17:12:00+01:00", always)).toEqual([
    "2026-11-24T16:12:00.000Z",
    "2026-12-01T16:12:00.000Z",
  ]);
});

test("a short window that lies ahead is taken whole, and not passed over", () => {
  const short: HoursWindow[] = [{ days: [2], from: "12:00", to: "12:30" }];
  expect(soonest("2026-11-24T10:00:00+01:00", short)).toEqual([
    "2026-11-24T11:00:00.000Z",
    "2026-11-24T11:30:00.000Z",
  ]);
});

test("a channel that is never open has no soon", () => {
  expect(soonest("2026-11-24T17:12:00+01:00", [])).toBeNull();
});
