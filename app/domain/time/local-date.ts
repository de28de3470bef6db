/**
 * Local dates: `YYYY-MM-DD`, a real day of the Gregorian calendar (permission.md, "Data"). Inside the domain a
 * local date stands for its midnight on the wall clock; see wall-clock.ts.
 */
import { dayMs } from "./instant";
import type { WallTime } from "./wall-clock";

const pattern = /^\d{4}-\d\d-\d\d$/;

/** Midnight of the date, or undefined where it is no date. */
export function parseLocalDate(text: string): WallTime | undefined {
  if (!pattern.test(text)) return undefined;
  const midnight = Date.parse(`${text}T00:00Z`);
  const isReal = !Number.isNaN(midnight) && new Date(midnight).getUTCDate() === Number(text.slice(8));
  return isReal ? midnight : undefined;
}

/** Midnight of a date that was checked before; throws where it was not. */
export function getLocalDate(text: string): WallTime {
  const midnight = parseLocalDate(text);
  if (midnight === undefined) throw new RangeError(`not a date: ${text}`);
  return midnight;
}

export function dayBefore(date: string): string {
  return addDays(date, -1);
}

export function addDays(date: string, days: number): string {
  return formatLocalDate(getLocalDate(date) + days * dayMs);
}

/** The date on which the wall clock stands. */
export function formatLocalDate(wall: WallTime): string {
  return new Date(Math.floor(wall / dayMs) * dayMs).toISOString().slice(0, 10);
}
