import { v7 } from "uuid";

/** A UUIDv7: unique, and ordered by the instant (milliseconds) at which it was made. */
export function newId(now: number): string {
  return v7({ msecs: now });
}
