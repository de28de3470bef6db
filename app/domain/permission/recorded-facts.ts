/**
 * What is on record of a customer for every decision, whenever it is made: the facts of permission.md before anybody looks
 * at the clock. Instants are numbers.
 */
import type { ChannelId } from "../preference/channel";
import {
  type Preferences,
  preferencesOfNobody,
  type SenderType,
  type StaffId,
} from "../preference/preference";
import type { AreaId, TopicId } from "../preference/topic";
import type { Instant } from "../time/instant";
import type { CustomerFacts, InvitationFact } from "./permission";

export interface RecordedFacts {
  /** Null where nothing is on record: whoever has never chosen has chosen nobody. */
  preferences: Preferences | null;
  usableChannels: ChannelId[];
  /** The staff member derived from the general choice. */
  assignment: StaffId | null;
  /** The same per area. */
  assignments: Record<AreaId, StaffId | null>;
  contacts: RecordedContact[];
  /** Neither withdrawn nor answered, and held by no permit; over or not. */
  invitations: RecordedInvitation[];
}

/** A contact, or a live permit at its claim. */
export interface RecordedContact {
  at: Instant;
  channel: ChannelId;
  topic: TopicId;
  sender: SenderType;
  counts: boolean;
}

export interface RecordedInvitation {
  channel: ChannelId;
  topic: TopicId | null;
  staff: StaffId | null;
  from: Instant;
  until: Instant;
}

/**
 * The facts for decisions at `now` or later: what is over is left out, and no contact is later than now, whatever the clock
 * of another machine says, or said before it was set back. `now` null: for an instant that has passed, as they are.
 */
export function takeFacts(recorded: RecordedFacts, now: Instant | null, timeZone: string): CustomerFacts {
  const { preferences, usableChannels, assignment, assignments, contacts, invitations } = recorded;
  const latest = now ?? Number.POSITIVE_INFINITY;
  const open = now === null ? invitations : invitations.filter(({ until }) => until > now);
  return {
    preferences: preferences ?? preferencesOfNobody(timeZone),
    contactPoints: usableChannels,
    assignment,
    assignments,
    contacts: contacts.every(({ at }) => at <= latest)
      ? contacts
      : contacts.map((contact) => ({ ...contact, at: Math.min(contact.at, latest) })),
    invitations: open.map(toInvitationFact),
  };
}

export function toInvitationFact({ channel, topic, staff, from, until }: RecordedInvitation): InvitationFact {
  return {
    channel,
    ...(topic !== null && { topic }),
    ...(staff !== null && { staff }),
    from,
    until,
  };
}
