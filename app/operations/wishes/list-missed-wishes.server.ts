import { findCustomer } from "#db/queries/customers";
import { listStaffProfiles } from "#db/queries/staff";
import { listMissedWishes as listMissed, listWishesDue, type Wish } from "#db/queries/wishes";
import { findWishOwner } from "~/domain/contact-list/owns-wish";
import { listWhoMayAnswer } from "~/domain/contact-list/who-may-answer";
import type { CustomerId } from "~/domain/people/customer";
import type { PersonName } from "~/domain/people/directory";
import type { StaffId } from "~/domain/preference/preference";
import { dayMs } from "~/domain/time/instant";
import { type House, readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import { readReadableCustomerFacts } from "../permission/read-customer-facts.server";

export interface MissedWish {
  wish: Omit<Wish, "sealedNote"> & { customerId: CustomerId };
  customer: PersonName;
  /** Whose it was to answer; null = a team's together, or the leads'. */
  owner: StaffId | null;
  /** Those to whom it can be given. */
  others: StaffId[];
}

export interface MissedWishes {
  house: House;
  now: number;
  /** The longest overdue first. */
  missed: MissedWish[];
  /** To be answered now; those that end first. */
  due: MissedWish[];
}

/** As long as the customer is told of it; after that nobody can make up for it. */
export const toldForMs = 14 * dayMs;

const missedMax = 100;

/** The wishes that nobody answered in their time, and those that are still to be answered, for the leads. */
export async function listMissedWishes({ db, clock }: OperationContext): Promise<MissedWishes> {
  const now = clock();
  const house = await readHouse(db.reader);
  const missed = await listMissed(db.reader, { endedAfter: now - toldForMs, now, limit: missedMax });
  const due = await listWishesDue(db.reader, { now, limit: missedMax });
  const ids = [...new Set([...missed, ...due].map(({ customerId }) => customerId))];
  const views = await readReadableCustomerFacts(db.reader, house, ids, now);
  const staff = await listStaffProfiles(db.reader);
  const describe = async ({
    sealedNote: _,
    ...wish
  }: (typeof missed)[number]): Promise<MissedWish | null> => {
    const view = views.get(wish.customerId);
    const customer = await findCustomer(db.reader, wish.customerId);
    return (
      customer && {
        wish,
        customer,
        owner: wish.passedTo ?? (view ? findWishOwner(view.compiled, wish, now) : wish.staff),
        others: view ? listWhoMayAnswer(view.compiled, wish, staff, now) : [],
      }
    );
  };
  // Whoever is erased while the list is read is left out.
  const describeAll = async (wishes: typeof missed) =>
    (await Promise.all(wishes.map(describe))).filter((one) => one !== null);
  return { house, now, missed: await describeAll(missed), due: await describeAll(due) };
}
