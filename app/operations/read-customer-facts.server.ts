import type { Db } from "#db/dialects/dialect";
import { listAssignments, listAssignmentsAsOf, type StoredAssignment } from "#db/queries/assignments";
import { type Contact, listContactsSince } from "#db/queries/contacts";
import { type Invitation, listInvitationsAsOf, listOpenInvitations } from "#db/queries/invitations";
import { listHeldInvitations, listUnendedPermits } from "#db/queries/permits";
import { findPreferencesAsOf, inGeneral, listPreferences } from "#db/queries/preferences";
import { listUsableChannels } from "#db/queries/usable-channels";
import { type CompiledCustomer, compileCustomer } from "~/domain/permission/compile-customer";
import type { ContactFact, CustomerFacts, InvitationFact } from "~/domain/permission/permission";
import type { Permit } from "~/domain/permission/permit";
import type { ChannelId } from "~/domain/preference/channel";
import { type Preferences, preferencesOfNobody } from "~/domain/preference/preference";
import { formatInstant } from "~/domain/time/instant";
import type { House } from "./read-house.server";

/** No cap reaches further back than its longest period. */
const capReachMs = 3661 * 24 * 60 * 60 * 1000;
/** Few enough for a list of parameters on both databases. */
const customersPerQuery = 500;

/** One customer's facts, ready for decisions, beside the rows that pages name. */
export interface CustomerView {
  compiled: CompiledCustomer;
  facts: CustomerFacts;
  assignments: StoredAssignment[];
  /** Those that a contact may still answer. */
  invitations: Invitation[];
  /** Those that a permit holds: answered, or free again, once it is reported. */
  heldInvitations: Invitation[];
  /** Granted and not ended: each counts as a contact at the instant of its claim. */
  permits: Permit[];
}

export async function readCustomerFacts(
  db: Db,
  house: House,
  customerId: string,
  now: number,
): Promise<CustomerView> {
  const views = await readManyCustomerFacts(db, house, [customerId], now);
  return views.get(customerId)!;
}

/** The facts of many customers, in a few queries. Whoever has never chosen has chosen nobody. */
export async function readManyCustomerFacts(
  db: Db,
  house: House,
  customerIds: string[],
  now: number,
): Promise<Map<string, CustomerView>> {
  const views = new Map<string, CustomerView>();
  for (let start = 0; start < customerIds.length; start += customersPerQuery) {
    const ids = customerIds.slice(start, start + customersPerQuery);
    for (const [id, view] of await readBatch(db, house, ids, now)) views.set(id, view);
  }
  return views;
}

/**
 * The facts as they were at an instant that has passed, for judging what took place then: the version in force, the
 * person assigned, the wishes open and not held. Contact points are those of today, and so is what counts: a permit that
 * was released since counts no more.
 */
export async function readCustomerFactsAsOf(
  db: Db,
  house: House,
  customerId: string,
  at: number,
): Promise<CustomerView> {
  const contacts = await listContactsSince(db, [customerId], at - capReachMs);
  const permits = await listUnendedPermits(db, [customerId]);
  const usableChannels = await listUsableChannels(db, [customerId]);
  return toView(house, {
    preferences: (await findPreferencesAsOf(db, customerId, at))?.preferences,
    assignments: await listAssignmentsAsOf(db, customerId, at),
    contacts: contacts.get(customerId),
    permits: permits.get(customerId),
    claimedUntil: Number.POSITIVE_INFINITY,
    invitations: await listInvitationsAsOf(db, customerId, at),
    held: await listHeldInvitations(db, customerId, at),
    usableChannels: usableChannels.get(customerId),
  });
}

/** The facts as if one of the customer's permits had not been claimed: what it takes up does not speak against itself. */
export function withoutPermit(
  view: CustomerView,
  permit: Pick<Permit, "id" | "invitationId">,
): CustomerFacts {
  const { facts, permits, heldInvitations } = view;
  const index = permits.findIndex(({ id }) => id === permit.id);
  if (index === -1) return facts;
  const itsPlace = facts.contacts.length - permits.length + index;
  const itsWish = heldInvitations.filter(({ id }) => id === permit.invitationId);
  return {
    ...facts,
    contacts: facts.contacts.toSpliced(itsPlace, 1),
    invitations: [...facts.invitations, ...itsWish.map(toInvitationFact)],
  };
}

async function readBatch(
  db: Db,
  house: House,
  ids: string[],
  now: number,
): Promise<[id: string, view: CustomerView][]> {
  const preferences = await listPreferences(db, ids);
  const assignments = groupByCustomer(await listAssignments(db, ids));
  const contacts = await listContactsSince(db, ids, now - capReachMs);
  const permits = await listUnendedPermits(db, ids);
  const invitations = await listOpenInvitations(db, ids, now);
  const usableChannels = await listUsableChannels(db, ids);
  return ids.map((id) => [
    id,
    toView(house, {
      preferences: preferences.get(id)?.preferences,
      assignments: assignments.get(id),
      contacts: contacts.get(id),
      permits: permits.get(id),
      claimedUntil: now,
      invitations: invitations.get(id),
      held: new Set(permits.get(id)?.map(({ invitationId }) => invitationId)),
      usableChannels: usableChannels.get(id),
    }),
  ]);
}

/** What is on record of one customer; absent = nothing. */
interface OnRecord {
  preferences: Preferences | undefined;
  assignments: StoredAssignment[] | undefined;
  contacts: Contact[] | undefined;
  permits: Permit[] | undefined;
  /** Whatever the clock of another machine says, nothing was claimed later. */
  claimedUntil: number;
  invitations: Invitation[] | undefined;
  /** The ids of invitations that a permit holds. */
  held: ReadonlySet<string | null>;
  usableChannels: ChannelId[] | undefined;
}

function toView(house: House, onRecord: OnRecord): CustomerView {
  const { assignments = [], contacts = [], permits = [], usableChannels = [] } = onRecord;
  const invitations = onRecord.invitations?.filter(({ id }) => !onRecord.held.has(id)) ?? [];
  const heldInvitations = onRecord.invitations?.filter(({ id }) => onRecord.held.has(id)) ?? [];
  const facts: CustomerFacts = {
    preferences: onRecord.preferences ?? preferencesOfNobody(house.settings.timeZone),
    contactPoints: usableChannels,
    ...splitAssignments(assignments),
    contacts: [
      ...contacts.map(toContactFact),
      ...permits.map((permit) => toContactOfPermit(permit, onRecord.claimedUntil)),
    ],
    invitations: invitations.map(toInvitationFact),
  };
  const compiled = compileCustomer(house.compiled, facts);
  return { compiled, facts, assignments, invitations, heldInvitations, permits };
}

function groupByCustomer(stored: StoredAssignment[]): Map<string, StoredAssignment[]> {
  const grouped = new Map<string, StoredAssignment[]>();
  for (const one of stored) grouped.set(one.customerId, [...(grouped.get(one.customerId) ?? []), one]);
  return grouped;
}

function splitAssignments(stored: StoredAssignment[]): Pick<CustomerFacts, "assignment" | "assignments"> {
  const ofAreas = stored.filter(({ area }) => area !== inGeneral);
  return {
    assignment: stored.find(({ area }) => area === inGeneral)?.staff ?? null,
    assignments: Object.fromEntries(ofAreas.map(({ area, staff }) => [area, staff])),
  };
}

function toContactFact(contact: Contact): ContactFact {
  const { channel, topic, counts } = contact;
  return { at: formatInstant(contact.at), channel, topic, sender: contact.sender.type, counts };
}

function toContactOfPermit(permit: Permit, claimedUntil: number): ContactFact {
  const { claimedAt, channel, topic, sender, counts } = permit;
  return {
    at: formatInstant(Math.min(claimedAt, claimedUntil)),
    channel,
    topic,
    sender: sender.type,
    counts,
  };
}

function toInvitationFact(invitation: Invitation): InvitationFact {
  return {
    channel: invitation.channel,
    ...(invitation.topic !== null && { topic: invitation.topic }),
    ...(invitation.staff !== null && { staff: invitation.staff }),
    from: formatInstant(invitation.from),
    until: formatInstant(invitation.until),
  };
}
