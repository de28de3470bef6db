/** Offers to move up, as part of deriving the assignments: which of them still stand, and new ones. */
import type { Db, Tx } from "#db/dialects/dialect";
import { lockCustomer } from "#db/dialects/locks";
import { newId } from "#db/new-id";
import { bumpCustomerRevision } from "#db/queries/customers";
import { appendEvidence } from "#db/queries/evidence";
import { enqueueJob } from "#db/queries/jobs";
import {
  answerMoveOffer,
  insertMoveOffer,
  listStandingMoveOffers,
  type StandingMoveOffer,
} from "#db/queries/move-offers";
import type { AssignmentCustomer, AssignmentInput } from "~/domain/assignment/assignment";
import type { OfferingInput } from "~/domain/assignment/derive-with-offers";
import { type MoveOffer, moveOfferDays } from "~/domain/assignment/move-offer";
import { dayMs, formatInstant } from "~/domain/time/instant";

/** Closes the offers of choices that were made anew, and those that no longer make sense; tells which hold back whom. */
export async function settleMoveOffers(
  tx: Tx,
  { customers, staff, moving }: AssignmentInput & Pick<OfferingInput, "moving">,
  now: number,
): Promise<Pick<OfferingInput, "openOffers" | "lapsed">> {
  const offers = await listStandingMoveOffers(tx);
  const standing = filterStanding(offers, { customers, staff, moving });
  for (const offer of offers) {
    if (!standing.includes(offer)) await answerMoveOffer(tx, offer, "superseded", now);
  }
  return splitStanding(standing);
}

/** The same without closing any, for whoever only asks what would be. */
export async function readMoveOffers(
  db: Db,
  input: AssignmentInput & Pick<OfferingInput, "moving">,
): Promise<Pick<OfferingInput, "openOffers" | "lapsed">> {
  return splitStanding(filterStanding(await listStandingMoveOffers(db), input));
}

function filterStanding(
  offers: StandingMoveOffer[],
  { customers, staff, moving }: AssignmentInput & Pick<OfferingInput, "moving">,
): StandingMoveOffer[] {
  if (offers.length === 0) return [];
  const choices = new Map(customers.map((customer) => [customer.id, customer]));
  const working = new Set(staff.map(({ id }) => id));
  return offers.filter(
    (offer) =>
      !moving.has(offer.choice) && working.has(offer.to) && canStillMove(offer, choices.get(offer.choice)),
  );
}

function splitStanding(standing: StandingMoveOffer[]): Pick<OfferingInput, "openOffers" | "lapsed"> {
  return {
    openOffers: standing.filter(({ hasLapsed }) => !hasLapsed),
    lapsed: new Set(standing.filter(({ hasLapsed }) => hasLapsed).map(({ choice }) => choice)),
  };
}

/** Still with the person of then, and the one offered still dearer. */
function canStillMove({ from, to }: MoveOffer, customer: AssignmentCustomer | undefined): boolean {
  if (customer?.incumbent !== from || customer.blocked?.includes(to)) return false;
  const place = (person: string) => customer.ranked.findIndex(({ staff }) => staff === person);
  return place(to) !== -1 && place(to) < place(from);
}

/** Asks the customer, in the portal and by mail; the place is held meanwhile. */
export async function offerMove(tx: Tx, { choice, from, to }: MoveOffer, now: number): Promise<void> {
  const [customerId = "", area = ""] = choice.split("/");
  await lockCustomer(tx, customerId);
  const [id, expiresAt] = [newId(now), now + moveOfferDays * dayMs];
  await insertMoveOffer(tx, { customerId, id, area, from, to, offeredAt: now, expiresAt });
  await bumpCustomerRevision(tx, customerId);
  const actor = { type: "system", id: null } as const;
  const body = { area, from, to, until: formatInstant(expiresAt) };
  await appendEvidence(tx, customerId, { at: now, kind: "move_offered", actor, body });
  await enqueueJob(tx, { kind: "send_move_offer_mail", payload: { customerId, offerId: id } }, now);
}
