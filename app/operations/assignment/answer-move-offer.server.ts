import { lockAssignments, lockCustomer } from "#db/dialects/locks";
import { bumpCustomerRevision } from "#db/queries/customers";
import { appendEvidence } from "#db/queries/evidence";
import { answerMoveOffer, listStandingMoveOffersOf } from "#db/queries/move-offers";
import { inGeneral } from "#db/queries/people-choices";
import { stayWith } from "~/domain/preference/stay-with";
import type { Language } from "~/i18n/language";
import { refuseWhileLeaving } from "../customers/refuse-while-leaving.server";
import { doOnce } from "../do-once.server";
import { findOwnActor } from "../mandates/find-own-actor.server";
import type { OperationContext } from "../operation-context";
import { type ChangePreferencesResult, changePreferences } from "../preferences/change-preferences.server";
import { deriveStoredAssignments } from "./derive-stored-assignments.server";

export interface MoveAnswered {
  customerId: string;
  offerId: string;
  language: Language;
}

/** The customer moves to the person who has a place free; false where the place is no longer held. */
export function acceptMove(
  context: OperationContext,
  { customerId, offerId }: MoveAnswered,
): Promise<boolean> {
  return doOnce(context, Boolean, async (tx) => {
    await lockAssignments(tx);
    await lockCustomer(tx, customerId);
    const { actor } = await findOwnActor(tx, context, customerId);
    const now = context.clock();
    const offers = await listStandingMoveOffersOf(tx, customerId);
    const offer = offers.find(({ id, hasLapsed }) => id === offerId && !hasLapsed);
    if (!offer) return false;
    await refuseWhileLeaving(tx, customerId);
    const { area, from, to } = offer;
    await answerMoveOffer(tx, offer, "moved", now);
    await bumpCustomerRevision(tx, customerId);
    await appendEvidence(tx, customerId, { at: now, kind: "move_accepted", actor, body: { area, from, to } });
    await deriveStoredAssignments(tx, now, { customerId, areas: [area], movedTo: to });
    return true;
  });
}

/** The customer stays: whoever is dearer is struck from the list, and the place goes to who waits for it. */
export async function declineMove(
  context: OperationContext,
  { customerId, offerId, language }: MoveAnswered,
): Promise<ChangePreferencesResult | { kind: "not_offered" }> {
  const offers = await listStandingMoveOffersOf(context.db.reader, customerId);
  const offer = offers.find(({ id }) => id === offerId);
  if (!offer) return { kind: "not_offered" };
  const area = offer.area === inGeneral ? null : offer.area;
  return changePreferences(context, {
    customerId,
    basedOnVersion: null,
    change: (current) => stayWith(current, area, offer.from),
    language,
  });
}
