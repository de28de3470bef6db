import { getCustomer } from "#db/queries/customers";
import { listMissedWishes as listMissed, type Wish } from "#db/queries/wishes";
import { findWishOwner } from "~/domain/contact-list/owns-wish";
import type { PersonName } from "~/domain/people/directory";
import type { StaffId } from "~/domain/preference/preference";
import { dayMs } from "~/domain/time/instant";
import { type House, readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import { readReadableCustomerFacts } from "../permission/read-customer-facts.server";

export interface MissedWish {
  wish: Omit<Wish, "sealedNote">;
  customer: PersonName;
  /** Whose it was to answer; null = a team's together, or the leads'. */
  owner: StaffId | null;
}

export interface MissedWishes {
  house: House;
  now: number;
  /** The longest overdue first. */
  missed: MissedWish[];
}

/** As long as the customer is told of it; after that nobody can make up for it. */
const toldForMs = 14 * dayMs;

const missedMax = 100;

/**
 * The wishes that nobody answered in their time, for the leads. They cannot be passed on from here: who may answer in the
 * owner's place is the customer's to say, who is asked on the next visit (permission.md, "Wishes and replies").
 */
export async function listMissedWishes({ db, clock }: OperationContext): Promise<MissedWishes> {
  const now = clock();
  const house = await readHouse(db.reader);
  const wishes = await listMissed(db.reader, { endedAfter: now - toldForMs, now, limit: missedMax });
  const ids = [...new Set(wishes.map(({ customerId }) => customerId))];
  const views = await readReadableCustomerFacts(db.reader, house, ids, now);
  const missed = wishes.map(async ({ customerId, sealedNote: _, ...wish }) => {
    const view = views.get(customerId);
    const owner = view ? findWishOwner(view.compiled, wish, now) : wish.staff;
    return { wish, customer: await getCustomer(db.reader, customerId), owner };
  });
  return { house, now, missed: await Promise.all(missed) };
}
