/**
 * "Frau Keller ist heute nicht da. Darf Herr Brandt anrufen?" (permission.md, "Wishes and replies"): where the one who
 * owns a wish is away for all that is left of it, the customer is asked whether somebody else may. The wish stays with its
 * owner until the customer says so.
 */
import { findChoice, isAbsent, isBlocked, listAfter } from "../permission/chosen-staff";
import type { CompiledCompany } from "../permission/compile-company";
import type { CompiledCustomer } from "../permission/compile-customer";
import { findLaterStretch, type Stretch } from "../permission/later-stretch";
import type { StaffId } from "../preference/preference";
import type { Instant } from "../time/instant";
import { firstInside, firstOutside } from "../time/spans";
import { toInstant, toWallTime } from "../time/wall-clock";
import type { Wish } from "./contact-candidate";
import { findAreaOfWish, findWishOwner } from "./owns-wish";

export interface StandInQuestion {
  /** Whose wish it is, and who is away. */
  owner: StaffId;
  /** Who could answer instead; null = nobody. */
  standIn: StaffId | null;
  /**
   * When the wish would wait until the owner is back. Null where the customer is not looked after by the owner: when they
   * are back is then not told, and the wish stays as it is.
   */
  waits: Stretch | null;
}

/** Null = nothing to ask: the owner is there, or it is nobody's in particular. */
export function findStandInQuestion(
  customer: CompiledCustomer,
  wish: Wish,
  now: Instant,
): StandInQuestion | null {
  const { company } = customer;
  const stretch = { from: Math.max(now, wish.from), until: wish.until };
  const owner = findWishOwner(customer, wish, stretch.from);
  if (owner === null || !isAwayThroughout(company, owner, stretch)) return null;
  const standIn = listStandIns(customer, wish, owner).find((id) => !isAwayAtAll(company, id, stretch));
  return { owner, standIn: standIn ?? null, waits: findWaiting(customer, wish, owner, stretch.from) };
}

/** Whom the customer would sooner hear, first: as said for absences, else the deputy, then whoever else is chosen. */
function listStandIns(customer: CompiledCustomer, wish: Wish, owner: StaffId): StaffId[] {
  const { ranked = [], whenAway } = findChoice(customer, findAreaOfWish(customer, wish));
  const deputy = customer.company.staff.get(owner)?.deputy;
  const next = listAfter(ranked, owner);
  const order = whenAway === "next-choice" ? [...next, deputy] : [deputy, ...next];
  return order.filter((id) => id !== undefined && id !== owner && isWelcome(customer, id)) as StaffId[];
}

function isWelcome(customer: CompiledCustomer, id: StaffId): boolean {
  return customer.company.staff.has(id) && !isBlocked(customer, id);
}

function findWaiting(customer: CompiledCustomer, wish: Wish, owner: StaffId, from: Instant): Stretch | null {
  const { company, facts, zone } = customer;
  const channel = company.channels.get(wish.channel);
  const isOwn = facts.assignment === owner || Object.values(facts.assignments ?? {}).includes(owner);
  if (!channel || !isOwn) return null;
  const isAway = (at: Instant) => isAbsent(company, owner, at);
  return findLaterStretch({
    stretch: wish,
    channel,
    zone,
    earliest: findReturn(company, owner, from),
    isAway,
  });
}

function findReturn({ staff, zone }: CompiledCompany, id: StaffId, at: Instant): Instant {
  return toInstant(zone, firstOutside(staff.get(id)!.absent, toWallTime(zone, at)));
}

function isAwayThroughout({ staff, zone }: CompiledCompany, id: StaffId, { from, until }: Stretch): boolean {
  return firstOutside(staff.get(id)?.absent ?? [], toWallTime(zone, from)) >= toWallTime(zone, until);
}

function isAwayAtAll({ staff, zone }: CompiledCompany, id: StaffId, { from, until }: Stretch): boolean {
  return firstInside(staff.get(id)?.absent ?? [], toWallTime(zone, from)) < toWallTime(zone, until);
}
