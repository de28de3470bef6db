import type { Tx } from "#db/dialects/dialect";
import { lockCustomer } from "#db/dialects/locks";
import { appendEvidence } from "#db/queries/evidence";
import { listStaffProfiles, type StaffProfile } from "#db/queries/staff";
import { findWish, listUnansweredWishes, passWishTo, type Wish } from "#db/queries/wishes";
import { listWhoMayAnswer } from "~/domain/contact-list/who-may-answer";
import { seesMissedWishes } from "~/domain/people/role";
import { doOnce } from "../do-once.server";
import { readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import { type CustomerView, readCustomerFacts } from "../permission/read-customer-facts.server";
import { toldForMs } from "./list-missed-wishes.server";
import { replaceWish } from "./replace-wish.server";

export interface WishToPass {
  customerId: string;
  /** Of the wish. */
  id: string;
  /** Who shall answer it. */
  to: string;
  by: StaffProfile;
}

/**
 * A lead gives a wish to somebody else. One whose time runs is theirs at once, which the customer reads and can take back;
 * of one whose time is over, the customer is asked whether it still stands, and reads who would answer it now. False where
 * it is answered or settled meanwhile, or is not to be given to that person.
 */
export function passWishOn(
  context: OperationContext,
  { customerId, id, to, by }: WishToPass,
): Promise<boolean> {
  return doOnce(context, Boolean, async (tx) => {
    await lockCustomer(tx, customerId);
    const now = context.clock();
    const view = await readCustomerFacts(tx, await readHouse(tx), customerId, now);
    const wish = await findUnanswered(tx, customerId, id, view, now);
    if (!wish || !seesMissedWishes(by.role)) return false;
    const staff = await listStaffProfiles(tx);
    if (!listWhoMayAnswer(view.compiled, wish, staff, now).includes(to)) return false;
    const actor = { type: "staff", id: by.id } as const;
    const body = { id, from: wish.passedTo ?? wish.staff, to };
    await appendEvidence(tx, customerId, { at: now, kind: "wish_passed_on", actor, body });
    if (wish.until <= now) await passWishTo(tx, customerId, id, to);
    else await giveAtOnce(tx, customerId, wish, { to, lead: by.id }, now);
    return true;
  });
}

/** Its words, its hours, and by whose mandate it was made stay. */
function giveAtOnce(
  tx: Tx,
  customerId: string,
  wish: Wish,
  { to, lead }: { to: string; lead: string },
  now: number,
): Promise<string> {
  const { kind, from, until, mandateId = null } = wish;
  const instead = { kind, from, until, staff: to, standIn: "passed" as const };
  const by = { actor: { type: "staff", id: lead } as const, mandate: mandateId, onlyNarrows: false };
  return replaceWish(tx, customerId, wish, instead, by, now);
}

/** Open and with nobody at it, or told to the customer as one that nobody answered. */
async function findUnanswered(
  tx: Tx,
  customerId: string,
  id: string,
  { invitations }: CustomerView,
  now: number,
): Promise<Wish | null> {
  if (invitations.some((open) => open.id === id && open.source === "wish")) {
    return findWish(tx, customerId, id);
  }
  const missed = await listUnansweredWishes(tx, customerId, { endedAfter: now - toldForMs, now });
  return missed.find((wish) => wish.id === id) ?? null;
}
