import { dayMs } from "~/domain/time/instant";
import type { House } from "../house/read-house.server";

export type InvitationFault =
  | "unknown_channel"
  | "unknown_topic"
  | "unknown_staff"
  | "ends_before_it_begins"
  | "is_over"
  | "too_far";

interface Asked {
  channel: string;
  /** Null = about anything. */
  topic: string | null;
  /** Null = whoever is there. */
  staff: string | null;
  /** Milliseconds, included. */
  from: number;
  /** Milliseconds, not included. */
  until: number;
}

const reachMs = 366 * dayMs;

/** Why the company could not keep such an invitation, first of all; null = it could. */
export function findInvitationFault(asked: Asked, now: number, house: House): InvitationFault | null {
  return findInvitationFaults(asked, now, house)[0] ?? null;
}

/** All that is wrong with as much as was said: what is unknown, and one fault of the time. */
export function findInvitationFaults(asked: Partial<Asked>, now: number, house: House): InvitationFault[] {
  return [...findUnknown(asked, house), ...findTimeFault(asked, now)];
}

function findUnknown(
  { channel, topic, staff }: Partial<Asked>,
  { compiled, offeredTopics }: House,
): InvitationFault[] {
  const faults: InvitationFault[] = [];
  if (channel !== undefined && !compiled.channels.has(channel)) faults.push("unknown_channel");
  if (typeof topic === "string" && !offeredTopics.includes(topic)) faults.push("unknown_topic");
  if (typeof staff === "string" && !compiled.staff.has(staff)) faults.push("unknown_staff");
  return faults;
}

function findTimeFault({ from, until }: Partial<Asked>, now: number): InvitationFault[] {
  if (until === undefined) return [];
  if (from !== undefined && until <= from) return ["ends_before_it_begins"];
  if (until <= now) return ["is_over"];
  return until > now + reachMs ? ["too_far"] : [];
}
