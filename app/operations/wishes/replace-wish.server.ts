import type { Tx } from "#db/dialects/dialect";
import { newId } from "#db/new-id";
import { appendEvidence } from "#db/queries/evidence";
import { type Invitation, withdrawInvitation } from "#db/queries/invitations";
import { insertWish, settleWish, type WishDetails } from "#db/queries/wishes";
import type { OwnActor } from "../mandates/find-own-actor.server";
import { openInvitation } from "./open-invitation.server";

/** What is different in the wish that takes the place. */
export interface WishInstead
  extends Pick<Invitation, "staff" | "from" | "until">,
    Pick<WishDetails, "kind" | "standIn"> {}

/**
 * Puts one wish in the place of another, with the same words, so that what was allowed when can still be told. The one
 * before is withdrawn, or laid aside where it is over. The customer is locked.
 */
export async function replaceWish(
  tx: Tx,
  customerId: string,
  before: Invitation,
  { kind, standIn, ...instead }: WishInstead,
  { actor, mandate: mandateId }: OwnActor,
  now: number,
): Promise<string> {
  if (await withdrawInvitation(tx, customerId, before.id, now)) {
    const body = { id: before.id };
    await appendEvidence(tx, customerId, { at: now, kind: "invitation_withdrawn", actor, body });
  }
  await settleWish(tx, customerId, before.id, now);
  const invitation = { ...before, ...instead, id: newId(now), createdAt: now, mandateId };
  await openInvitation(tx, customerId, invitation, { actor, because: { replaces: before.id } });
  await insertWish(tx, customerId, invitation.id, { kind, standIn, replaces: before.id });
  return invitation.id;
}
