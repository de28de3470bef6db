import type { Db } from "#db/dialects/dialect";
import { listReopenedInvitations } from "#db/queries/reopened-invitations";
import { findWish, listWishDetails, type WishDetails, type WishKind } from "#db/queries/wishes";
import { findWishOwner } from "~/domain/contact-list/owns-wish";
import type { Recorder } from "~/i18n/sentences/write-recorder";
import { tellHolder } from "../on-behalf/tell-origin.server";
import type { OperationContext } from "../operation-context";
import type { CustomerView } from "../permission/read-customer-facts.server";
import { type OpenWish, openWish } from "./open-wish.server";

/** An open wish as the customer reads of it. */
export interface OwnWish extends OpenWish {
  kind: WishKind;
  /** Who made it for the customer by a mandate; null = nobody did. */
  by: Recorder | null;
  /** Whose it is to answer; null = a team's together, or the leads'. */
  owner: string | null;
  /** Who had it before the customer let somebody else have it, or let it wait; null = as it was asked. */
  takenBackTo: string | null;
  /** A lead gave it to whoever answers it now. */
  isPassedOn: boolean;
  /** The contact that had answered it never took place. */
  isReopened: boolean;
}

/** Those that permits hold come last. */
export async function readOwnWishes(
  context: OperationContext,
  customerId: string,
  { compiled, invitations, heldInvitations }: CustomerView,
): Promise<OwnWish[]> {
  const { vault, clock } = context;
  const [db, now] = [context.db.reader, clock()];
  const wishes = [...invitations, ...heldInvitations];
  const ids = wishes.map(({ id }) => id);
  const details = await listWishDetails(db, customerId, ids);
  const reopened = await listReopenedInvitations(db, customerId, ids);
  return Promise.all(
    wishes.map(async (wish) => ({
      ...openWish(wish, vault),
      by: wish.mandateId ? await tellHolder(context, customerId, wish.mandateId) : null,
      kind: details.get(wish.id)?.kind ?? "question",
      owner: findWishOwner(compiled, wish, now),
      isPassedOn: details.get(wish.id)?.standIn === "passed",
      isReopened: reopened.has(wish.id),
      takenBackTo: await findOwnerBefore(db, customerId, details.get(wish.id), compiled, now),
    })),
  );
}

async function findOwnerBefore(
  db: Db,
  customerId: string,
  details: WishDetails | undefined,
  compiled: CustomerView["compiled"],
  now: number,
): Promise<string | null> {
  if (!details?.standIn || details.replaces === null) return null;
  const before = await findWish(db, customerId, details.replaces);
  return before && before.until > now ? findWishOwner(compiled, before, now) : null;
}
