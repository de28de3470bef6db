import type { ChannelId } from "../preference/channel";
import type { Cap, Preferences, SenderType, StaffId } from "../preference/preference";
import type { AreaId, LegalBasis, TopicId } from "../preference/topic";
import type { Instant } from "../time/instant";
import type { RefusalReason } from "./refusal-reason";

/** ISO 8601 instant in UTC with `Z`, to the second, or to the millisecond where there are any. */
export type InstantText = string;

/** A contact that took place or was tried; a live permit is passed as one at the instant of its claim. */
export interface ContactFact {
  /** A number where it is on record here. */
  at: InstantText | Instant;
  channel: ChannelId;
  topic: TopicId;
  /** Absent = staff. */
  sender?: SenderType;
  /** Absent = true; false where it was made on an invitation or never took place. */
  counts?: boolean;
}

/** The customer's own wish to be contacted, `from` included, `until` not. */
export interface InvitationFact {
  channel: ChannelId;
  topic?: TopicId;
  staff?: StaffId;
  from: InstantText | Instant;
  until: InstantText | Instant;
}

/** All that a decision knows of one customer (permission.md, "What else is known of the customer"). */
export interface CustomerFacts {
  preferences: Preferences;
  /** Channels with a usable address or number; absent = every channel. */
  contactPoints?: ChannelId[];
  /** The staff member derived from the general choice. */
  assignment: StaffId | null;
  /** The same per area; absent = null. */
  assignments?: Record<AreaId, StaffId | null>;
  contacts: ContactFact[];
  invitations: InvitationFact[];
}

export interface Sender {
  type: SenderType;
  id: string;
}

/** May this sender contact the customer over this channel about this topic? */
export interface PermissionRequest {
  sender: Sender;
  channel: ChannelId;
  topic: TopicId;
}

export type DecisionBasis = LegalBasis | "invitation";

/** Why not, and the first instant at which this rule alone no longer objects; null = not within 400 days. */
export interface Refusal {
  code: RefusalReason;
  until: InstantText | null;
}

/** An unbroken stretch in which the contact is allowed; `until: null` = longer than 400 days from the request. */
export interface PermissionWindow {
  from: InstantText;
  until: InstantText | null;
}

/** One cap that matches the request: `left` is never below 0; `freeAt` only while used up and `max` above 0. */
export interface CapState {
  cap: Cap;
  used: number;
  left: number;
  freeAt: InstantText | null;
}

/** The computed answer (permission.md, "Decision"). */
export interface Decision {
  allowed: boolean;
  basis: DecisionBasis;
  /** Empty when allowed; else in the order of the rules. */
  reasons: Refusal[];
  window: PermissionWindow | null;
  caps: CapState[];
}
