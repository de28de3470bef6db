/**
 * When a delivery that failed is tried again: the schedule that the Standard Webhooks specification proposes ("Deliver-
 * ability and reliability"), stretched by chance, so that what failed together does not come back together.
 */
import { dayMs, minuteMs } from "../time/instant";

const hourMs = 60 * minuteMs;
export const retryPausesMs = [
  5_000,
  5 * minuteMs,
  ...[0.5, 2, 5, 10, 14, 20, 24].map((hours) => hours * hourMs),
];
const stretchMax = 0.1;
const triedMs = 4 * dayMs;
const toldPauseMsMax = dayMs;

export interface FailedAttempt {
  /** This one included. */
  attempts: number;
  /** When it was first to be sent, in milliseconds as all of these. */
  firstAt: number;
  now: number;
  /** What the receiver asked for (`Retry-After`); null = nothing. Honoured up to a day. */
  toldPauseMs: number | null;
}

/** The instant of the next attempt; null = given up, after about three days. `chance` is 0 to 1. */
export function findNextAttempt(attempt: FailedAttempt, chance: number): number | null {
  const { attempts, firstAt, now, toldPauseMs } = attempt;
  const planned = retryPausesMs[Math.min(attempts, retryPausesMs.length) - 1]! * (1 + stretchMax * chance);
  const pauseMs = Math.max(planned, Math.min(toldPauseMs ?? 0, toldPauseMsMax));
  const nextAt = Math.round(now + pauseMs);
  return nextAt > firstAt + triedMs ? null : nextAt;
}
