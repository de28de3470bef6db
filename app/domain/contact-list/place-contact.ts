/** In which group of the list a customer stands, and where in it: wishes first, then whoever closes soonest. */
import { dayMs, type Instant } from "../time/instant";
import { toInstant, toWallTime } from "../time/wall-clock";
import type { Zone } from "../time/zone";
import type { Standing } from "./find-standing";
import { compareEnds, type Opening } from "./list-openings";

export const contactGroups = ["now", "today", "week", "notNow", "notChosenYet"] as const;

export type ContactGroup = (typeof contactGroups)[number];

/** Where "today" and "the next seven days" end, on the company's clock. */
export interface ListDay {
  now: Instant;
  startOfToday: Instant;
  endOfToday: Instant;
  endOfWeek: Instant;
}

export interface ContactPlace {
  group: ContactGroup;
  isWish: boolean;
  /** Infinity = not foreseeable. */
  opensAt: Instant;
  /** When the first of what is open now closes. */
  closesAt: Instant;
}

export function getListDay(zone: Zone, now: Instant): ListDay {
  const midnight = Math.floor(toWallTime(zone, now) / dayMs) * dayMs;
  return {
    now,
    startOfToday: toInstant(zone, midnight),
    endOfToday: toInstant(zone, midnight + dayMs),
    endOfWeek: now + 7 * dayMs,
  };
}

export function placeContact(standing: Standing, openings: readonly Opening[], day: ListDay): ContactPlace {
  const open = openings.filter(({ from }) => from <= day.now);
  const opensAt = Math.min(Number.POSITIVE_INFINITY, ...openings.map(({ from }) => from));
  return {
    group: standing.kind === "former" ? "notChosenYet" : groupOf(opensAt, day),
    isWish: open.some(({ isWish }) => isWish),
    opensAt,
    closesAt: Math.min(Number.POSITIVE_INFINITY, ...open.map(({ until }) => until)),
  };
}

function groupOf(opensAt: Instant, { now, endOfToday, endOfWeek }: ListDay): ContactGroup {
  if (opensAt <= now) return "now";
  if (opensAt < endOfToday) return "today";
  return opensAt < endOfWeek ? "week" : "notNow";
}

/** The order of the list; whoever is equal keeps the order in which they came. */
export function comparePlaces(a: ContactPlace, b: ContactPlace): number {
  const byGroup = contactGroups.indexOf(a.group) - contactGroups.indexOf(b.group);
  if (byGroup !== 0 || a.group === "notChosenYet") return byGroup;
  if (a.group !== "now") return compareEnds(a.opensAt, b.opensAt);
  return Number(b.isWish) - Number(a.isWish) || compareEnds(a.closesAt, b.closesAt);
}
