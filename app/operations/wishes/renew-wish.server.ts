import type { Db } from "#db/dialects/dialect";
import { lockCustomer } from "#db/dialects/locks";
import { listUnansweredWishes, settleWish, type Wish } from "#db/queries/wishes";
import { isAbsent, isBlocked } from "~/domain/permission/chosen-staff";
import type { CompiledCustomer } from "~/domain/permission/compile-customer";
import { findLaterStretch, type Stretch } from "~/domain/permission/later-stretch";
import { dayMs } from "~/domain/time/instant";
import { doOnce } from "../do-once.server";
import { readHouse } from "../house/read-house.server";
import { findOwnActor } from "../mandates/find-own-actor.server";
import type { OperationContext } from "../operation-context";
import { readCustomerFacts } from "../permission/read-customer-facts.server";
import { replaceWish } from "./replace-wish.server";

/** Nobody was in touch about it; `again` = when it would be tried, null = it cannot be. */
export interface UnansweredWish {
  wish: Wish;
  again: (Stretch & Pick<Wish, "staff">) | null;
}

interface WishNamed {
  customerId: string;
  id: string;
}

/** For so long the customer is told that nobody was in touch. */
const toldForMs = 14 * dayMs;

/** The customer is told honestly, and can ask anew or lay it aside. */
export async function listUnanswered(
  db: Db,
  customerId: string,
  compiled: CompiledCustomer,
  now: number,
): Promise<UnansweredWish[]> {
  const wishes = await listUnansweredWishes(db, customerId, { endedAfter: now - toldForMs, now });
  return wishes.map((wish) => ({ wish, again: findAgain(compiled, wish, now) }));
}

function findAgain(customer: CompiledCustomer, wish: Wish, now: number): UnansweredWish["again"] {
  const { company, zone } = customer;
  const named = wish.passedTo ?? wish.staff;
  const isThere = named !== null && company.staff.has(named) && !isBlocked(customer, named);
  const staff = isThere ? named : null;
  const channel = company.channels.get(wish.channel);
  if (!channel || !(customer.facts.contactPoints ?? []).includes(wish.channel)) return null;
  const isAway = (at: number) => staff !== null && isAbsent(company, staff, at);
  const again = findLaterStretch({ stretch: wish, channel, zone, earliest: now, isAway });
  return again && { ...again, staff };
}

/** `from`: the beginning that the customer read of; false where it would be another by now. */
export function renewWish(
  context: OperationContext,
  { customerId, id, from }: WishNamed & { from: number },
): Promise<boolean> {
  return doOnce(context, Boolean, async (tx) => {
    await lockCustomer(tx, customerId);
    const now = context.clock();
    const { compiled } = await readCustomerFacts(tx, await readHouse(tx), customerId, now);
    const unanswered = await listUnanswered(tx, customerId, compiled, now);
    const found = unanswered.find(({ wish }) => wish.id === id);
    if (!found?.again || found.again.from !== from) return false;
    const { wish, again } = found;
    const own = await findOwnActor(tx, context, customerId);
    await replaceWish(tx, customerId, wish, { kind: wish.kind, ...again, standIn: null }, own, now);
    return true;
  });
}

/** The customer has read it; nothing more is said about it. */
export function layWishAside(context: OperationContext, { customerId, id }: WishNamed): Promise<void> {
  return context.db.transaction(async (tx) => {
    await lockCustomer(tx, customerId);
    await findOwnActor(tx, context, customerId);
    await settleWish(tx, customerId, id, context.clock());
  });
}
