/** What decisions know of a customer (permission.md, "Data"), read from a row that has all of it. */
import { listUsableChannelsOf, type ReachableBy } from "~/domain/people/usable-channels";
import type { Permit } from "~/domain/permission/permit";
import type { RecordedContact, RecordedFacts } from "~/domain/permission/recorded-facts";
import type { ChannelId } from "~/domain/preference/channel";
import type { Preferences, SenderType } from "~/domain/preference/preference";
import { readPreferenceDocument } from "../preference-document";
import type { AssignmentRow } from "../rows/assignment";
import type { ContactRow } from "../rows/contacts";
import type { ContactPointRow } from "../rows/customers";
import type { PermitRow } from "../rows/programs";
import type { InvitationRow } from "../rows/wishes";
import { type StoredAssignment, toStored } from "./assignments";
import { type Invitation, toInvitation } from "./invitations";
import { inGeneral } from "./people-choices";
import { toPermit } from "./permits";

export interface FactsOnRecord {
  /** Null where nothing is on record. */
  preferences: Preferences | null;
  assignments: StoredAssignment[];
  /** Oldest first. */
  contacts: RecordedContact[];
  /** Granted and not ended, the oldest first. */
  permits: Permit[];
  /** Neither withdrawn nor answered, and not over; the earliest first. */
  invitations: Invitation[];
  usableChannels: ChannelId[];
}

/** What is on record of somebody who is no customer, too. */
export const nothingOnRecord: FactsOnRecord = {
  preferences: null,
  assignments: [],
  contacts: [],
  permits: [],
  invitations: [],
  usableChannels: [],
};

export interface FactsRow {
  document: string | null;
  assignments: AssignmentRow[];
  contacts: ContactOnRecordRow[];
  permits: PermitOnRecordRow[];
  invitations: InvitationOnRecordRow[];
  points: PointRow[];
}

type ContactOnRecordRow = Pick<ContactRow, "at" | "channel" | "topic_id" | "sender_type" | "counts">;
type PermitOnRecordRow = Omit<PermitRow, "spoken_word" | "reason">;
type InvitationOnRecordRow = Omit<
  InvitationRow,
  "customer_id" | "withdrawn_at" | "answered_at" | "reopened_at"
>;
type PointRow = Pick<ContactPointRow, "id" | "kind" | "open_channels" | "bad_since"> & {
  refused_channel: ChannelId | null;
};

/** Throws where the stored choice cannot be read as it was meant. */
export function readFacts(row: FactsRow): FactsOnRecord {
  return {
    preferences: row.document === null ? null : readPreferenceDocument(row.document),
    assignments: listOf(row.assignments).map(toStored),
    contacts: listOf(row.contacts).map(toRecordedContact),
    permits: listOf(row.permits).map(toPermit),
    invitations: listOf(row.invitations).map(toInvitation),
    usableChannels: listUsableChannelsOf(toPoints(listOf(row.points))),
  };
}

/**
 * As decisions take them: an invitation that a permit holds is not open, and a permit counts as a contact from its claim
 * on. `held`: the ids of such invitations.
 */
export function toRecordedFacts(onRecord: FactsOnRecord, held: ReadonlySet<string | null>): RecordedFacts {
  const { preferences, assignments, contacts, permits, invitations, usableChannels } = onRecord;
  return {
    preferences,
    usableChannels,
    ...splitAssignments(assignments),
    contacts: [
      ...contacts,
      ...permits.map(({ claimedAt: at, channel, topic, sender, counts }) => ({
        at,
        channel,
        topic,
        sender: sender.type,
        counts,
      })),
    ],
    invitations: invitations
      .filter(({ id }) => !held.has(id))
      .map(({ channel, topic, staff, from, until }) => ({ channel, topic, staff, from, until })),
  };
}

/** Without the customer's own words, which decide nothing. */
export function toDecidingFacts(onRecord: FactsOnRecord): RecordedFacts {
  const { preferences, ...others } = toRecordedFacts(onRecord, listHeld(onRecord.permits));
  return { ...others, preferences: preferences && withoutNotes(preferences) };
}

function withoutNotes({ notes: _, ...preferences }: Preferences): Preferences {
  return preferences;
}

export function listHeld(permits: readonly Permit[]): ReadonlySet<string | null> {
  return new Set(permits.map(({ invitationId }) => invitationId));
}

function splitAssignments(stored: StoredAssignment[]): Pick<RecordedFacts, "assignment" | "assignments"> {
  const ofAreas = stored.filter(({ area }) => area !== inGeneral);
  return {
    assignment: stored.find(({ area }) => area === inGeneral)?.staff ?? null,
    assignments: Object.fromEntries(ofAreas.map(({ area, staff }) => [area, staff])),
  };
}

/** SQLite hands over JSON as text; most lists are empty. */
export function listOf<Entry>(list: Entry[] | string): Entry[] {
  if (typeof list !== "string") return list;
  return list === "[]" ? [] : JSON.parse(list);
}

function toRecordedContact(row: ContactOnRecordRow): RecordedContact {
  const { at, channel, topic_id: topic, sender_type, counts } = row;
  return { at, channel, topic, sender: sender_type as SenderType, counts: counts === 1 };
}

/** A point stands in as many rows as there are refusals of it. */
function toPoints(rows: readonly PointRow[]): ReachableBy[] {
  const points = new Map(rows.map((row) => [row.id, row]));
  return [...points.values()].map((point) => ({
    kind: point.kind,
    openChannels: JSON.parse(point.open_channels),
    badSince: point.bad_since,
    refusedChannels: rows.flatMap(({ id, refused_channel }) =>
      id === point.id && refused_channel !== null ? [refused_channel] : [],
    ),
  }));
}
