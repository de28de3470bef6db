import { dayMs } from "~/domain/time/instant";
import { toInstant, toWallTime } from "~/domain/time/wall-clock";
import { getZone } from "~/domain/time/zone";

const tenHoursMs = 10 * 60 * 60 * 1000;

/** The real clock, or one that starts at `startMs` now and runs on. Milliseconds since 1970. */
export function startClock(startMs: number | null): () => number {
  if (startMs === null) return Date.now;
  const offsetMs = startMs - Date.now();
  return () => Date.now() + offsetMs;
}

/** Ten in the morning of the present day in Berlin: when a demo begins unless it is told otherwise. */
export function tenToday(): number {
  const zone = getZone("Europe/Berlin");
  const midnight = Math.floor(toWallTime(zone, Date.now()) / dayMs) * dayMs;
  return toInstant(zone, midnight + tenHoursMs);
}
