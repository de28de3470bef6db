/**
 * Whose wish is it to answer (permission.md, "Wishes and replies")? Each has one owner at any time: the person named,
 * else whoever is chosen for its topic, else the leads. Never somebody who is blocked, and never a person who only waits.
 */
import { isBlocked, isChosen, listChosen } from "../permission/chosen-staff";
import type { CompiledCustomer } from "../permission/compile-customer";
import type { AreaId } from "../preference/topic";
import { dayMs, type Instant } from "../time/instant";
import type { ListOwner, Wish } from "./contact-candidate";

/** Wishes that open later than this are not on the list yet. */
export const wishAheadMs = 7 * dayMs;

/** Is this wish, open or about to open, on the member of staff's list? */
export function isWishFor(customer: CompiledCustomer, wish: Wish, owner: ListOwner, now: Instant): boolean {
  const isDue = now < wish.until && wish.from <= now + wishAheadMs;
  return isDue && ownsWish(customer, wish, owner, now);
}

function ownsWish(customer: CompiledCustomer, wish: Wish, owner: ListOwner, now: Instant): boolean {
  if (isBlocked(customer, owner.id)) return false;
  if (wish.staff !== null) return wish.staff === owner.id;
  const area = wish.topic === null ? undefined : customer.company.topics.get(wish.topic)?.area;
  if (isChosen(customer, owner.id, area, now)) return true;
  return owner.role === "lead" && hasNobody(customer, area, now);
}

function hasNobody(customer: CompiledCustomer, area: AreaId | undefined, now: Instant): boolean {
  return listChosen(customer, area, now).length === 0;
}
