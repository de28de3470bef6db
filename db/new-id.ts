import { randomInt } from "node:crypto";
import { v7 } from "uuid";

/** Half of what the counter may be: the other half is left to count on. */
const firstSequenceMax = 2 ** 31;

let last = { msecs: Number.NaN, sequence: 0 };

/**
 * A UUIDv7: unique, and in order: by the instant (milliseconds) at which it was made, and where that is the same as of the
 * one before, after that one (RFC 9562, 6.2, method 1).
 */
export function newId(now: number): string {
  const sequence = now === last.msecs ? last.sequence + 1 : randomInt(firstSequenceMax);
  last = { msecs: now, sequence };
  return v7({ msecs: now, seq: sequence });
}
