import type { ListedCustomer } from "#db/queries/contact-list";
import type { StaffProfile } from "#db/queries/staff";
import { type ContactFilter, listCountedWays, type Way } from "~/domain/contact-list/list-counted-ways";
import { listOpenings, type Opening } from "~/domain/contact-list/list-openings";
import {
  type ContactGroup,
  type ContactPlace,
  comparePlaces,
  contactGroups,
  getListDay,
  type ListDay,
  placeContact,
} from "~/domain/contact-list/place-contact";
import { foldName } from "~/domain/people/fold-name";
import type { ChannelId } from "~/domain/preference/channel";
import type { Topic } from "~/domain/preference/topic";
import { type House, readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import { type ContactRow, dressContactRow } from "./dress-contact-row.server";
import { readContactsStanding, type StandingContact } from "./read-contacts-standing.server";
import { takeBackFacts } from "./take-back-facts.server";

export interface ContactListQuery {
  staff: StaffProfile;
  filter: ContactFilter;
  /** Parts of names, in any order; empty = everybody. */
  search: string;
  /** From 1; beyond the last = the last. */
  page: number;
}

export interface ContactList {
  /** Milliseconds, and the zone of the company: what "today" means. */
  now: number;
  timeZone: string;
  /** How many customers this member of staff is chosen by today, stand-ins included; whatever is filtered. */
  chosenBy: number;
  /** How many may be on the list and are not, whatever is filtered: what they chose cannot be read. */
  unreadable: number;
  /** Those that anybody on the list opened, and those of contract post; in the company's order. */
  channelsInUse: ChannelId[];
  /** Of everything that matches, on all pages. */
  counts: Record<ContactGroup, number>;
  /** When the first of those who are not open now opens; null = not foreseeable. */
  opensNext: number | null;
  page: number;
  pages: number;
  rows: ContactRow[];
}

/** A customer on the list, with what places them there. */
export interface PlacedContact extends StandingContact {
  ways: Way[];
  openings: Opening[];
  place: ContactPlace;
}

export const rowsPerPage = 50;

/** Whom may this member of staff reach: now, later, by which way, about what. */
export async function listAllowedContacts(
  context: OperationContext,
  query: ContactListQuery,
): Promise<ContactList> {
  const { db, clock } = context;
  const now = clock();
  const house = await readHouse(db.reader);
  const day = getListDay(house.compiled.zone, now);
  const { contacts: standing, unreadable } = await readContactsStanding(db.reader, house, query.staff, now);
  if (unreadable.length > 0) await takeBackFacts(context, unreadable);
  const contacts = standing
    .filter(({ customer }) => isFound(customer, query.search))
    .map((contact) => placeOnList(contact, house, query, day))
    .filter((contact) => isAsked(contact, query.filter))
    .sort((a, b) => comparePlaces(a.place, b.place));
  const pages = Math.max(1, Math.ceil(contacts.length / rowsPerPage));
  const page = Math.min(Math.max(1, query.page), pages);
  const shown = contacts.slice((page - 1) * rowsPerPage, page * rowsPerPage);
  return {
    now,
    timeZone: house.settings.timeZone,
    chosenBy: standing.filter((contact) => contact.standing.kind === "chosen").length,
    unreadable: unreadable.length,
    channelsInUse: listChannelsInUse(standing, house),
    counts: countGroups(contacts),
    opensNext: findNextOpening(contacts),
    page,
    pages,
    rows: shown.map((contact) => dressContactRow(contact, house, query.staff, day)),
  };
}

function isFound({ searchName }: ListedCustomer, search: string): boolean {
  return foldName(search)
    .split(" ")
    .every((part) => searchName.includes(part));
}

function placeOnList(
  contact: StandingContact,
  house: House,
  { staff, filter }: ContactListQuery,
  day: ListDay,
): PlacedContact {
  const { compiled, standing } = contact;
  const ways = listCountedWays(compiled, standing, listOffered(house), filter);
  const wishes = contact.wishes.filter(
    ({ channel, topic }) =>
      (filter.channel ?? channel) === channel && (topic === null || (filter.topic ?? topic) === topic),
  );
  const openings = listOpenings(compiled, ways, wishes, staff.id, day.now);
  return { ...contact, wishes, ways, openings, place: placeContact(standing, openings, day) };
}

function listOffered({ company }: House): Topic[] {
  return company.topics.filter(({ retired }) => !retired);
}

function listChannelsInUse(standing: StandingContact[], house: House): ChannelId[] {
  const contract = listOffered(house).filter(({ basis }) => basis === "contract");
  const used = new Set(contract.flatMap(({ channels = [] }) => channels));
  for (const { compiled, wishes } of standing) {
    for (const channel of Object.values(compiled.preferences.topics ?? {}).flat()) used.add(channel);
    for (const { channel } of wishes) used.add(channel);
  }
  return house.company.channels.map(({ id }) => id).filter((id) => used.has(id));
}

/** With a filter only those whom it concerns, open or not. */
function isAsked({ ways, wishes }: PlacedContact, { channel, topic }: ContactFilter): boolean {
  return (channel === null && topic === null) || ways.length + wishes.length > 0;
}

function countGroups(contacts: PlacedContact[]): Record<ContactGroup, number> {
  const counts = Object.fromEntries(contactGroups.map((group) => [group, 0])) as Record<ContactGroup, number>;
  for (const { place } of contacts) counts[place.group]++;
  return counts;
}

/** The groups come in the order of time. */
function findNextOpening(contacts: PlacedContact[]): number | null {
  const next = contacts.find(({ place }) => place.group !== "now" && place.group !== "notChosenYet");
  return next && next.place.opensAt < Number.POSITIVE_INFINITY ? next.place.opensAt : null;
}
