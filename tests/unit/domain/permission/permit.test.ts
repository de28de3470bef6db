import { describe, expect, test } from "vitest";
import { covers, type Permit, permitPeriodMs, stateOfPermit } from "~/domain/permission/permit";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

describe("a permit", () => {
  const times = { grantedAt: 1_000, expiresAt: 2_000, endedAt: null };

  test.each([
    ["open until the last millisecond", times, 1_999, "open"],
    ["overdue from the instant at which it expires", times, 2_000, "overdue"],
    ["waiting for the second person", { ...times, grantedAt: null }, 1_999, "waiting"],
    ["lapsed where none came", { ...times, grantedAt: null }, 2_000, "lapsed"],
    ["ended once it is reported, however late", { ...times, endedAt: 3_000 }, 2_500, "ended"],
  ] as const)("is %s", (_what, permit, now, state) => {
    expect(stateOfPermit(permit, now)).toBe(state);
  });

  test("covers a contact from the minute of its granting on, and none at its expiry", () => {
    const permit = { ...times, grantedAt: minuteMs + 7_000, expiresAt: 3 * minuteMs } as Permit;
    const instants = [minuteMs - 1, minuteMs, 3 * minuteMs - 1, 3 * minuteMs];
    expect(instants.map((at) => covers(permit, at))).toEqual([false, true, true, false]);
  });

  test("that waits covers nothing", () => {
    expect(covers({ ...times, grantedAt: null } as Permit, 1_500)).toBe(false);
  });
});

describe("a permit lives", () => {
  test.each([
    ["a quarter of an hour for a call", true, null, 15 * minuteMs],
    ["an hour for something written", false, null, hourMs],
    ["as long as was asked", true, 5 * minuteMs, 5 * minuteMs],
    ["never longer than an hour for a call", true, 24 * hourMs, hourMs],
    ["never longer than a day for something written", false, 48 * hourMs, 24 * hourMs],
  ])("%s", (_what, live, askedMs, periodMs) => {
    expect(permitPeriodMs({ live }, askedMs)).toBe(periodMs);
  });
});
