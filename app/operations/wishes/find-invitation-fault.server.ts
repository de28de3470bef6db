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

/** Why the company could not keep such an invitation; null = it could. */
export function findInvitationFault(
  { channel, topic, staff, from, until }: Asked,
  now: number,
  { compiled, offeredTopics }: House,
): InvitationFault | null {
  if (!compiled.channels.has(channel)) return "unknown_channel";
  if (topic !== null && !offeredTopics.includes(topic)) return "unknown_topic";
  if (staff !== null && !compiled.staff.has(staff)) return "unknown_staff";
  if (until <= from) return "ends_before_it_begins";
  if (until <= now) return "is_over";
  return until > now + reachMs ? "too_far" : null;
}
