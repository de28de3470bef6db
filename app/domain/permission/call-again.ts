/**
 * "Darf sie es noch einmal versuchen?": when a call that reached nobody may be tried again. The hours are those in which
 * the one decision would allow it if no limit were used up, so that opening hours, blocks, pauses and the customer's own
 * hours hold. After a call that the customer had asked for, whatever their rules say, they are the hours asked for.
 */
import type { StaffId } from "../preference/preference";
import { dayMs, type Instant, minuteMs } from "../time/instant";
import { toInstant, toWallTime } from "../time/wall-clock";
import { isAbsent } from "./chosen-staff";
import { type CompiledCustomer, compileCustomer } from "./compile-customer";
import { findPermissionWindow } from "./decide-permission";
import { findLaterStretch, type Stretch } from "./later-stretch";
import type { PermissionRequest } from "./permission";

export interface MissedCall {
  staff: StaffId;
  channel: string;
  topic: string;
  at: Instant;
  /** The hours of the wish that it was to answer; null = it was allowed by the rules. */
  asked: Stretch | null;
}

/** For so long the customer is asked about it. */
export const missedCallDays = 7;
const lengthMsMin = 30 * minuteMs;
const daysAheadMax = 7;

/** Within one day of the customer's, at least half an hour. Null = it cannot be tried again within a week. */
export function findCallAgain(customer: CompiledCustomer, missed: MissedCall, now: Instant): Stretch | null {
  const { staff, channel, topic } = missed;
  const request = { sender: { type: "staff", id: staff } as const, channel, topic };
  return missed.asked
    ? findAskedAgain(customer, missed, missed.asked, now)
    : findAllowed(customer, request, now);
}

function findAskedAgain(
  { company, zone }: CompiledCustomer,
  { staff, channel }: MissedCall,
  stretch: Stretch,
  now: Instant,
): Stretch | null {
  const known = company.channels.get(channel);
  const isAway = (at: Instant) => isAbsent(company, staff, at);
  return known ? findLaterStretch({ stretch, channel: known, zone, earliest: now, isAway }) : null;
}

function findAllowed(customer: CompiledCustomer, request: PermissionRequest, now: Instant): Stretch | null {
  const { company, facts, preferences } = customer;
  const unlimited = { ...facts, preferences: { ...preferences, caps: [] }, invitations: [] };
  const compiled = compileCustomer(company, unlimited);
  let at = now;
  while (at < now + daysAheadMax * dayMs) {
    const window = findPermissionWindow(compiled, request, at);
    if (!window || window.from >= now + daysAheadMax * dayMs) return null;
    const endOfDay = findNextMidnight(customer, window.from);
    const until = Math.min(window.until, endOfDay);
    if (isAbsent(company, request.sender.id, window.from)) at = endOfDay;
    else if (until - window.from < lengthMsMin) at = until;
    else return { from: window.from, until };
  }
  return null;
}

function findNextMidnight({ zone }: CompiledCustomer, at: Instant): Instant {
  return toInstant(zone, (Math.floor(toWallTime(zone, at) / dayMs) + 1) * dayMs);
}
