/**
 * To whom a lead can give a wish (permission.md, "Wishes and replies"). Never to somebody whom the customer blocked. As long
 * as its time runs, giving it to somebody permits them to be in touch: so it is one of those whom the customer let in,
 * unless the wish names nobody and was anybody's to answer. Then, and once its time is over and the customer is asked
 * before anything is permitted, it can be anybody who looks after customers and is there for what it is about.
 */
import { oversightRoles, type Role } from "../people/role";
import { findChoice, isBlocked, isChosen } from "../permission/chosen-staff";
import type { CompiledCustomer } from "../permission/compile-customer";
import type { StaffId } from "../preference/preference";
import type { TopicId } from "../preference/topic";
import type { Instant } from "../time/instant";
import type { Wish } from "./contact-candidate";
import { findAreaOfWish, findWishOwner } from "./owns-wish";

export interface MayAnswer {
  id: StaffId;
  role: Role;
  /** What the person is there for; empty = everything. */
  topics: readonly TopicId[];
}

/** Without whoever answers it now. */
export function listWhoMayAnswer(
  customer: CompiledCustomer,
  wish: Wish & { passedTo: StaffId | null },
  staff: readonly MayAnswer[],
  now: Instant,
): StaffId[] {
  const owner = wish.passedTo ?? findWishOwner(customer, wish, now);
  return staff
    .filter(({ id }) => id !== owner && customer.company.staff.has(id) && !isBlocked(customer, id))
    .filter((member) => {
      const isAnybodys = wish.staff === null || wish.until <= now;
      return (isAnybodys && isThereFor(member, wish.topic)) || isLetIn(customer, wish, member.id, now);
    })
    .map(({ id }) => id);
}

function isThereFor({ role, topics }: MayAnswer, topic: TopicId | null): boolean {
  if (oversightRoles.includes(role)) return false;
  return topic === null || topics.length === 0 || topics.includes(topic);
}

function isLetIn(customer: CompiledCustomer, wish: Wish, id: StaffId, now: Instant): boolean {
  const area = findAreaOfWish(customer, wish);
  const { mode, ranked = [], whenAway } = findChoice(customer, area);
  if (isChosen(customer, id, area, now)) return true;
  if (mode !== "ranked") return false;
  const deputy = wish.staff === null ? undefined : customer.company.staff.get(wish.staff)?.deputy;
  return ranked.includes(id) || (whenAway === "deputy" && deputy === id);
}
