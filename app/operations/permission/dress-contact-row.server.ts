import type { StaffProfile } from "#db/queries/staff";
import type { Way } from "~/domain/contact-list/list-counted-ways";
import { listOpenStretches } from "~/domain/contact-list/list-open-stretches";
import { findWayOfWish, type Opening, toRequest } from "~/domain/contact-list/list-openings";
import type { ContactGroup, ListDay } from "~/domain/contact-list/place-contact";
import type { PersonName } from "~/domain/people/directory";
import { type DisclosedDecision, discloseDecision } from "~/domain/permission/disclose-decision";
import type { CapState } from "~/domain/permission/permission";
import { dayMs, minuteMs } from "~/domain/time/instant";
import type { Spans } from "~/domain/time/spans";
import { toWallTime } from "~/domain/time/wall-clock";
import type { Zone } from "~/domain/time/zone";
import type { House } from "../house/read-house.server";
import type { PlacedContact } from "./list-allowed-contacts.server";

/** A row of the list, ready to be put into words. */
export interface ContactRow {
  customerId: string;
  name: PersonName;
  group: ContactGroup;
  isWish: boolean;
  isFormer: boolean;
  /** Who is away, where the member of staff stands in for somebody. */
  standsInFor: PersonName | null;
  openings: ShownOpening[];
  /** Of the cap with the least room left for the way that opens first; null = no cap. */
  budget: CapState | null;
  /** Why not now; empty where something is open. */
  reasons: DisclosedDecision["reasons"][number]["code"][];
  /** The channel for which the customer gave no address or number, where it stands in the way. */
  missingAddressOf: string | null;
  openToday: OpenStretch[];
  /** The customer's zone where it is not the company's. */
  otherTimeZone: string | null;
}

/** Minutes since midnight on the company's clock; quiet = in writing, which interrupts nobody. */
export interface OpenStretch {
  fromMinutes: number;
  toMinutes: number;
  quiet: boolean;
}

export interface ShownOpening {
  channel: string;
  topics: string[];
  isWish: boolean;
  isOpen: boolean;
  /** Milliseconds. */
  from: number;
  /** Null = not foreseeable. */
  until: number | null;
}

export function dressContactRow(
  contact: PlacedContact,
  house: House,
  staff: StaffProfile,
  day: ListDay,
): ContactRow {
  const { customer, compiled, standing, place } = contact;
  const first = findFirstWay(contact);
  const decision = first && discloseDecision(compiled, toRequest(first, staff.id), day.now);
  const reasons = place.opensAt > day.now ? (decision?.reasons.map(({ code }) => code) ?? []) : [];
  const { timeZone } = compiled.preferences;
  return {
    customerId: customer.id,
    name: customer.name,
    group: place.group,
    isWish: place.isWish,
    isFormer: standing.kind === "former",
    standsInFor: findName(house, standing.kind === "chosen" ? standing.standsInFor : null),
    openings: listShownOpenings(contact, day).map((opening) => toShown(opening, day.now)),
    budget: findTightest(decision),
    reasons,
    missingAddressOf: first && reasons.includes("no_contact_point") ? first.channel : null,
    openToday: listOpenToday(contact, house.compiled.zone, staff, day),
    otherTimeZone: timeZone === house.settings.timeZone ? null : timeZone,
  };
}

function findName({ directory }: House, staff: string | null): PersonName | null {
  return staff === null ? null : (directory.staff[staff] ?? null);
}

/** The named way that opens first; a wish's only where there is nothing else. */
function findFirstWay({ compiled, ways, wishes, openings }: PlacedContact): Way | null {
  const first = openings.find(({ isWish }) => !isWish);
  if (first) return { channel: first.channel, topic: first.topics[0]! };
  return ways[0] ?? (wishes[0] ? findWayOfWish(compiled, wishes[0]) : null);
}

function findTightest(decision: DisclosedDecision | null): ContactRow["budget"] {
  return (decision?.caps ?? []).toSorted((a, b) => a.left - b.left)[0] ?? null;
}

/** What is open or opens today; of what is further off only the first. */
function listShownOpenings({ openings }: PlacedContact, { endOfToday }: ListDay): Opening[] {
  const today = openings.filter(({ from }) => from < endOfToday);
  return today.length > 0 ? today : openings.toSorted((a, b) => a.from - b.from).slice(0, 1);
}

function toShown({ channel, topics, isWish, from, until }: Opening, now: number): ShownOpening {
  const isForeseeable = until < Number.POSITIVE_INFINITY;
  return { channel, topics, isWish, isOpen: from <= now, from, until: isForeseeable ? until : null };
}

/** What may be written, and over it the hours of calls, visits and wishes. */
function listOpenToday(contact: PlacedContact, zone: Zone, staff: StaffProfile, day: ListDay): OpenStretch[] {
  const { compiled, wishes, ways } = contact;
  const isLive = ({ channel }: Way) => compiled.company.channels.get(channel)!.live;
  const asked = wishes.flatMap((wish) => findWayOfWish(compiled, wish) ?? []);
  const quiet = listOpenStretches(
    compiled,
    ways.filter((way) => !isLive(way)),
    staff.id,
    day,
  );
  const live = listOpenStretches(compiled, [...asked, ...ways.filter(isLive)], staff.id, day);
  return [
    ...toMinutes(quiet, zone, day).map((stretch) => ({ ...stretch, quiet: true })),
    ...toMinutes(live, zone, day).map((stretch) => ({ ...stretch, quiet: false })),
  ];
}

function toMinutes(spans: Spans, zone: Zone, { startOfToday, endOfToday }: ListDay) {
  const midnight = toWallTime(zone, startOfToday);
  const minuteOf = (instant: number) =>
    instant >= endOfToday ? dayMs / minuteMs : Math.round((toWallTime(zone, instant) - midnight) / minuteMs);
  return Array.from({ length: spans.length / 2 }, (_, index) => ({
    fromMinutes: minuteOf(spans[2 * index]!),
    toMinutes: minuteOf(spans[2 * index + 1]!),
  }));
}
