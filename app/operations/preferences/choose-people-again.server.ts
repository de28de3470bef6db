import type { Tx } from "#db/dialects/dialect";
import { markChosen, takeProposal } from "#db/queries/first-decision";
import { listStandingMoveOffersOf } from "#db/queries/move-offers";
import { inGeneral } from "#db/queries/people-choices";
import { listChoices } from "~/domain/preference/changed-choices";
import type { People } from "~/domain/preference/preference";
import { deriveStoredAssignments } from "../assignment/derive-stored-assignments.server";

/**
 * The same people once more. That is a choice, and answers a proposal; it also answers an offer to move up, for who has
 * room for the customer has them now. The caller holds the locks of the assignments and of the customer.
 */
export async function choosePeopleAgain(
  tx: Tx,
  customerId: string,
  people: People,
  now: number,
): Promise<void> {
  await markChosen(tx, customerId, now);
  await takeProposal(tx, customerId);
  const offers = await listStandingMoveOffersOf(tx, customerId);
  if (offers.length === 0) return;
  const areas = listChoices(people).map((area) => area ?? inGeneral);
  await deriveStoredAssignments(tx, now, { customerId, areas });
}
