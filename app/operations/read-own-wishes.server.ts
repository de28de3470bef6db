import type { Db } from "#db/dialects/dialect";
import { findWish, listWishDetails, type WishDetails, type WishKind } from "#db/queries/wishes";
import type { Vault } from "#db/vault";
import { findWishOwner } from "~/domain/contact-list/owns-wish";
import { type OpenWish, openWish } from "./open-wish.server";
import type { CustomerView } from "./read-customer-facts.server";

/** An open wish as the customer reads of it. */
export interface OwnWish extends OpenWish {
  kind: WishKind;
  /** Whose it is to answer; null = a team's together, or the leads'. */
  owner: string | null;
  /** Who had it before the customer let somebody else have it, or let it wait; null = as it was asked. */
  takenBackTo: string | null;
}

/** Those that permits hold come last. */
export async function readOwnWishes(
  { db, vault }: { db: Db; vault: Vault },
  customerId: string,
  { compiled, invitations, heldInvitations }: CustomerView,
  now: number,
): Promise<OwnWish[]> {
  const wishes = [...invitations, ...heldInvitations];
  const ids = wishes.map(({ id }) => id);
  const details = await listWishDetails(db, customerId, ids);
  return Promise.all(
    wishes.map(async (wish) => ({
      ...openWish(wish, vault),
      kind: details.get(wish.id)?.kind ?? "question",
      owner: findWishOwner(compiled, wish, now),
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
