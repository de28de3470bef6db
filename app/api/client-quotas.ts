/**
 * How many requests each client may send: whole minutes of its own, the first beginning with its first request; many
 * questions in one message count as so many requests. Counted in memory, so that each process of several counts for itself
 * (docs/decisions/quotas.md); a client's keys share one quota.
 */
import { type ApiClient, requestsPerMinuteUsual } from "~/domain/programs/api-client";
import { minuteMs } from "~/domain/time/instant";

export interface Quota {
  ok: boolean;
  /** Requests that may still come in this minute. */
  left: number;
  max: number;
  /** Until `left` is `max` again. */
  wholeInSeconds: number;
}

export interface ClientQuotas {
  /** Counts so many requests at `now`, in milliseconds: all of them or, where fewer are left, none. */
  take(client: Pick<ApiClient, "id" | "requestsPerMinute">, now: number, requests?: number): Quota;
}

export function createClientQuotas(): ClientQuotas {
  const minutes = new Map<string, { from: number; used: number }>();
  return {
    take({ id, requestsPerMinute }, now, requests = 1) {
      const max = requestsPerMinute ?? requestsPerMinuteUsual;
      let minute = minutes.get(id);
      if (!minute || !isRunning(minute.from, now)) {
        minute = { from: now, used: 0 };
        minutes.set(id, minute);
      }
      const ok = minute.used + requests <= max;
      if (ok) minute.used += requests;
      return { ok, left: Math.max(0, max - minute.used), max, wholeInSeconds: secondsLeft(minute.from, now) };
    },
  };
}

/** Not where the clock was set back: nobody waits longer than a minute. */
function isRunning(from: number, now: number): boolean {
  return from <= now && now < from + minuteMs;
}

function secondsLeft(from: number, now: number): number {
  return Math.ceil((from + minuteMs - now) / 1000);
}

/** The fields RateLimit-Policy and RateLimit (IETF draft-ietf-httpapi-ratelimit-headers). */
export const tellQuotaPolicy = ({ max }: Quota) => `"minute";q=${max};w=60`;
export const tellQuota = ({ left, wholeInSeconds }: Quota) => `"minute";r=${left};t=${wholeInSeconds}`;
