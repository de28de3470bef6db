import type { Db } from "#db/dialects/dialect";
import { listAssignments, listAssignmentsAsOf, type StoredAssignment } from "#db/queries/assignments";
import { type Contact, listContactsSince } from "#db/queries/contacts";
import { type Invitation, listInvitationsAsOf, listOpenInvitations } from "#db/queries/invitations";
import { findPreferencesAsOf, inGeneral, listPreferences } from "#db/queries/preferences";
import { listUsableChannels } from "#db/queries/usable-channels";
import { type CompiledCustomer, compileCustomer } from "~/domain/permission/compile-customer";
import type { ContactFact, CustomerFacts, InvitationFact } from "~/domain/permission/permission";
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
  invitations: Invitation[];
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
 * person assigned, the wishes open. Contact points are those of today.
 */
export async function readCustomerFactsAsOf(
  db: Db,
  house: House,
  customerId: string,
  at: number,
): Promise<CustomerView> {
  const contacts = await listContactsSince(db, [customerId], at - capReachMs);
  const usableChannels = await listUsableChannels(db, [customerId]);
  return toView(house, {
    preferences: (await findPreferencesAsOf(db, customerId, at))?.preferences,
    assignments: await listAssignmentsAsOf(db, customerId, at),
    contacts: contacts.get(customerId),
    invitations: await listInvitationsAsOf(db, customerId, at),
    usableChannels: usableChannels.get(customerId),
  });
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
  const invitations = await listOpenInvitations(db, ids, now);
  const usableChannels = await listUsableChannels(db, ids);
  return ids.map((id) => [
    id,
    toView(house, {
      preferences: preferences.get(id)?.preferences,
      assignments: assignments.get(id),
      contacts: contacts.get(id),
      invitations: invitations.get(id),
      usableChannels: usableChannels.get(id),
    }),
  ]);
}

/** What is on record of one customer; absent = nothing. */
interface OnRecord {
  preferences: Preferences | undefined;
  assignments: StoredAssignment[] | undefined;
  contacts: Contact[] | undefined;
  invitations: Invitation[] | undefined;
  usableChannels: ChannelId[] | undefined;
}

function toView(house: House, onRecord: OnRecord): CustomerView {
  const { assignments = [], contacts = [], invitations = [], usableChannels = [] } = onRecord;
  const facts: CustomerFacts = {
    preferences: onRecord.preferences ?? preferencesOfNobody(house.settings.timeZone),
    contactPoints: usableChannels,
    ...splitAssignments(assignments),
    contacts: contacts.map(toContactFact),
    invitations: invitations.map(toInvitationFact),
  };
  return { compiled: compileCustomer(house.compiled, facts), facts, assignments, invitations };
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

function toInvitationFact(invitation: Invitation): InvitationFact {
  return {
    channel: invitation.channel,
    ...(invitation.topic !== null && { topic: invitation.topic }),
    ...(invitation.staff !== null && { staff: invitation.staff }),
    from: formatInstant(invitation.from),
    until: formatInstant(invitation.until),
  };
}
