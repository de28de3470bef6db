import { dayMs } from "../time/instant";

const idleDaysMax = 30;
const absoluteDaysMax = 180;

/** When a customer's session ends unless it is used before: 30 days on, but never later than 180 after sign-in. */
export function sessionExpiry(createdAt: number, now: number): number {
  return Math.min(now + idleDaysMax * dayMs, createdAt + absoluteDaysMax * dayMs);
}

/** How long a browser may keep the cookie; the session itself decides. */
export const sessionSecondsMax = absoluteDaysMax * 86_400;
