/**
 * A permit: the permission made exclusive, claimed for one contact (permission.md, "Permits"). Until it ends it counts
 * as a contact at the instant of its claim and holds the invitation that it was granted on, also when nobody reports on
 * it: what may have taken place is never forgotten because somebody kept silent. Instants in milliseconds since 1970.
 */
import type { CustomerId } from "../people/customer";
import type { ChannelId } from "../preference/channel";
import type { TopicId } from "../preference/topic";
import { dayMs, type Instant, minuteMs } from "../time/instant";
import type { DecisionBasis, PermissionRequest, Sender } from "./permission";

/** A person at a page, or a program. */
export interface PermitHolder {
  type: "staff" | "api";
  id: string;
}

/** `not_contacted`: released; it then counts no more. */
export const permitOutcomes = ["reached", "not_reached", "not_contacted"] as const;

export type PermitOutcome = (typeof permitOutcomes)[number];

export interface Permit extends PermissionRequest {
  id: string;
  customerId: CustomerId;
  sender: Sender;
  channel: ChannelId;
  topic: TopicId;
  claimedAt: Instant;
  claimedBy: PermitHolder;
  /** Null = waits for the second person. */
  grantedAt: Instant | null;
  confirmedBy: PermitHolder | null;
  /** The first instant at which it no longer holds. */
  expiresAt: Instant;
  basis: DecisionBasis;
  /** False where it was granted on an invitation. */
  counts: boolean;
  invitationId: string | null;
  contactPointId: string | null;
  endedAt: Instant | null;
  outcome: PermitOutcome | null;
  contactId: string | null;
  /** When it was noticed that nobody reported. */
  unreportedAt: Instant | null;
}

/**
 * `waiting` for the second person; `lapsed`: none came; `open`: the contact may be made; `overdue`: it no longer may, and
 * nobody has reported; `ended`: reported or released.
 */
export const permitStates = ["waiting", "lapsed", "open", "overdue", "ended"] as const;

export type PermitState = (typeof permitStates)[number];

export function stateOfPermit(
  permit: Pick<Permit, "grantedAt" | "expiresAt" | "endedAt">,
  now: Instant,
): PermitState {
  if (permit.endedAt !== null) return "ended";
  const isOver = permit.expiresAt <= now;
  if (permit.grantedAt === null) return isOver ? "lapsed" : "waiting";
  return isOver ? "overdue" : "open";
}

/** A contact within the permit's life is the one that it was claimed for; people tell the time in whole minutes. */
export function covers({ grantedAt, expiresAt }: Permit, at: Instant): boolean {
  return grantedAt !== null && grantedAt - (grantedAt % minuteMs) <= at && at < expiresAt;
}

/** Whoever claimed it reports on it, and so does the member of staff for whom it was claimed. */
export function isHolder({ claimedBy, sender }: Permit, asker: PermitHolder): boolean {
  const isClaimer = claimedBy.type === asker.type && claimedBy.id === asker.id;
  return isClaimer || (asker.type === "staff" && sender.type === "staff" && sender.id === asker.id);
}

/** A call is made at once; what is written is printed, posted or sent in a run. */
const periodsMs = {
  live: { usual: 15 * minuteMs, longest: 60 * minuteMs },
  written: { usual: 60 * minuteMs, longest: dayMs },
};

/** No permit lives longer, whatever it is for. */
export const permitMsMax = periodsMs.written.longest;

/** How long a permit may live for a channel: what was asked for, within the channel's bound; null = the usual. */
export function permitPeriodMs(channel: { live: boolean }, askedMs: number | null): number {
  const { usual, longest } = channel.live ? periodsMs.live : periodsMs.written;
  return Math.min(askedMs ?? usual, longest);
}
