/**
 * Whose wish is it to answer (permission.md, "Wishes and replies")? Each has one owner at any time: the person named,
 * else whoever is chosen for its topic, else the leads. While the person chosen is away, that is the stand-in whom the
 * customer wants then. Of a whole team everybody is chosen, and it is theirs together until somebody claims it. Never
 * somebody who is blocked, and never a person who only waits.
 */
import {
  findChoice,
  isAbsent,
  isBlocked,
  isChosen,
  isTeamChosen,
  listChosen,
} from "../permission/chosen-staff";
import type { CompiledCustomer } from "../permission/compile-customer";
import type { StaffId } from "../preference/preference";
import type { AreaId } from "../preference/topic";
import { dayMs, type Instant } from "../time/instant";
import type { ListOwner, Wish } from "./contact-candidate";

/** Wishes that open later than this are not on the list yet; appointments are from the moment they are agreed. */
export const wishAheadMs = 7 * dayMs;

/** Is this wish, open or about to open, on the member of staff's list? */
export function isWishFor(customer: CompiledCustomer, wish: Wish, owner: ListOwner, now: Instant): boolean {
  const isDue = wish.source === "appointment" || wish.from <= now + wishAheadMs;
  return isDue && now < wish.until && ownsWish(customer, wish, owner, now);
}

/** The one person whose wish it is; null = a team's together, or the leads'. */
export function findWishOwner(customer: CompiledCustomer, wish: Wish, now: Instant): StaffId | null {
  if (wish.staff !== null) return isBlocked(customer, wish.staff) ? null : wish.staff;
  const area = findAreaOfWish(customer, wish);
  if (isTeamChosen(findChoice(customer, area))) return null;
  const chosen = listChosen(customer, area, now);
  return chosen.find((id) => !isAbsent(customer.company, id, now)) ?? chosen[0] ?? null;
}

export function findAreaOfWish(
  { company }: CompiledCustomer,
  { topic }: Pick<Wish, "topic">,
): AreaId | undefined {
  return topic === null ? undefined : company.topics.get(topic)?.area;
}

function ownsWish(customer: CompiledCustomer, wish: Wish, owner: ListOwner, now: Instant): boolean {
  if (isBlocked(customer, owner.id)) return false;
  if (wish.staff !== null) return wish.staff === owner.id;
  const area = findAreaOfWish(customer, wish);
  if (isChosen(customer, owner.id, area, now)) {
    return (findWishOwner(customer, wish, now) ?? owner.id) === owner.id;
  }
  return owner.role === "lead" && hasNobody(customer, area, now);
}

function hasNobody(customer: CompiledCustomer, area: AreaId | undefined, now: Instant): boolean {
  return listChosen(customer, area, now).length === 0;
}
