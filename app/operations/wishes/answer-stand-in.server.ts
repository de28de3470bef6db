import type { Tx } from "#db/dialects/dialect";
import { lockCustomer } from "#db/dialects/locks";
import type { Invitation } from "#db/queries/invitations";
import { findWish, listWishDetails, type WishDetails } from "#db/queries/wishes";
import { findStandInQuestion } from "~/domain/contact-list/ask-stand-in";
import { doOnce } from "../do-once.server";
import { readHouse } from "../house/read-house.server";
import { findOwnActor } from "../mandates/find-own-actor.server";
import type { OperationContext } from "../operation-context";
import { readCustomerFacts } from "../permission/read-customer-facts.server";
import { replaceWish, type WishInstead } from "./replace-wish.server";

export interface StandInAnswer {
  customerId: string;
  /** Of the wish. */
  id: string;
  /** The person whom the customer was told of; null = the wish shall wait for its owner. */
  standIn: string | null;
}

/**
 * While the owner of a wish is away: one other person may answer this wish, or it waits until the owner is back. False
 * where it is no longer asked, or somebody else would be meant than the customer read of.
 */
export function answerStandIn(
  context: OperationContext,
  { customerId, id, standIn }: StandInAnswer,
): Promise<boolean> {
  return doOnce(context, Boolean, async (tx) => {
    await lockCustomer(tx, customerId);
    const now = context.clock();
    const wish = await findOpenWish(tx, customerId, id, now);
    const question = wish && findStandInQuestion(wish.compiled, wish.invitation, now);
    if (!question || wish.standIn !== null) return false;
    if (standIn !== null && question.standIn !== standIn) return false;
    const { from, until } = wish.invitation;
    const handedOver = { staff: standIn, from, until, standIn: "accepted" as const };
    const waiting = {
      staff: question.owner,
      ...(question.waits ?? { from, until }),
      standIn: "declined" as const,
    };
    const instead: WishInstead = { kind: wish.kind, ...(standIn === null ? waiting : handedOver) };
    const own = await findOwnActor(tx, context, customerId);
    await replaceWish(tx, customerId, wish.invitation, instead, own, now);
    return true;
  });
}

/** The wish is again as it was before the answer, as far as its time is not over; false where there is nothing to take back. */
export function takeBackStandIn(
  context: OperationContext,
  { customerId, id }: Pick<StandInAnswer, "customerId" | "id">,
): Promise<boolean> {
  return doOnce(context, Boolean, async (tx) => {
    await lockCustomer(tx, customerId);
    const now = context.clock();
    const wish = await findOpenWish(tx, customerId, id, now);
    if (!wish?.standIn || !wish.replaces) return false;
    const before = await findWish(tx, customerId, wish.replaces);
    if (!before || before.until <= now) return false;
    const { staff, from, until, kind } = before;
    const own = await findOwnActor(tx, context, customerId);
    await replaceWish(tx, customerId, wish.invitation, { staff, from, until, kind, standIn: null }, own, now);
    return true;
  });
}

async function findOpenWish(tx: Tx, customerId: string, id: string, now: number) {
  const view = await readCustomerFacts(tx, await readHouse(tx), customerId, now);
  const invitation = view.invitations.find((open) => open.id === id);
  if (!invitation || invitation.source === "appointment") return null;
  const details = (await listWishDetails(tx, customerId, [id])).get(id) ?? undetailed;
  return { compiled: view.compiled, invitation: invitation satisfies Invitation, ...details };
}

/** What something sent asks for. */
const undetailed: WishDetails = { kind: "question", replaces: null, standIn: null };
