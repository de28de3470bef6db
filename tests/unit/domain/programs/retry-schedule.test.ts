import { expect, test } from "vitest";
import { findNextAttempt } from "~/domain/programs/retry-schedule";
import { dayMs, minuteMs } from "~/domain/time/instant";

const firstAt = Date.UTC(2026, 10, 24, 16, 12);
const hourMs = 60 * minuteMs;

/** Milliseconds from the first attempt to each of the others. */
function listAttempts(chance: number): number[] {
  const times: number[] = [];
  let now: number | null = firstAt;
  for (let attempts = 1; now !== null; attempts++) {
    times.push(now - firstAt);
    now = findNextAttempt({ attempts, firstAt, now, toldPauseMs: null }, chance);
  }
  return times;
}

test("follows the schedule of the specification: ten attempts within 76 hours", () => {
  const minutes = [5, 35, 155, 455, 1055, 1895, 3095, 4535].map((minute) => minute * minuteMs + 5_000);
  expect(listAttempts(0)).toEqual([0, 5_000, ...minutes]);
});

test("is stretched by chance, a tenth at most", () => {
  const [early, late] = [listAttempts(0), listAttempts(1)];
  expect(late).toHaveLength(early.length);
  expect(late[1]).toBe(5_500);
  expect(late.at(-1)! / early.at(-1)!).toBeCloseTo(1.1);
});

test("waits as long as the receiver asks for, a day at most, and never less than planned", () => {
  const attempt = { attempts: 3, firstAt, now: firstAt };
  expect(findNextAttempt({ ...attempt, toldPauseMs: 1_000 }, 0)).toBe(firstAt + hourMs / 2);
  expect(findNextAttempt({ ...attempt, toldPauseMs: 2 * hourMs }, 0)).toBe(firstAt + 2 * hourMs);
  expect(findNextAttempt({ ...attempt, toldPauseMs: 30 * dayMs }, 0)).toBe(firstAt + dayMs);
});

test("gives up what has been tried for four days, however few attempts it took", () => {
  const attempt = { attempts: 2, firstAt, toldPauseMs: null };
  expect(findNextAttempt({ ...attempt, now: firstAt + 4 * dayMs }, 0)).toBeNull();
  expect(findNextAttempt({ ...attempt, now: firstAt + 4 * dayMs - hourMs }, 0)).not.toBeNull();
});
