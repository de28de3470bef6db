import { lockCustomer } from "#db/dialects/locks";
import { newId } from "#db/new-id";
import { appendEvidence } from "#db/queries/evidence";
import { insertMissedCallAnswer } from "#db/queries/missed-call-answers";
import { insertWish } from "#db/queries/wishes";
import { doOnce } from "../do-once.server";
import { readHouse } from "../house/read-house.server";
import { findOwnActor } from "../mandates/find-own-actor.server";
import type { OperationContext } from "../operation-context";
import { readCustomerFacts } from "../permission/read-customer-facts.server";
import { listMissedCalls } from "./list-missed-calls.server";
import { openInvitation } from "./open-invitation.server";

export interface MissedCallAnswer {
  customerId: string;
  /** Of the contact that reached nobody. */
  contactId: string;
  /** When the hours end that the customer read of, in milliseconds; null = no. */
  until: number | null;
}

/**
 * May it be tried again? A yes is a wish for one contact in the hours that were shown; a no closes the question for good.
 * False where it is no longer asked, or other hours would be meant by now.
 */
export function answerMissedCall(
  context: OperationContext,
  { customerId, contactId, until }: MissedCallAnswer,
): Promise<boolean> {
  return doOnce(context, Boolean, async (tx) => {
    await lockCustomer(tx, customerId);
    const now = context.clock();
    const view = await readCustomerFacts(tx, await readHouse(tx), customerId, now);
    const questions = await listMissedCalls(tx, customerId, view, now);
    const question = questions.find(({ contact }) => contact.id === contactId);
    if (!question || (until !== null && question.again.until !== until)) return false;
    const { channel, topic, sender } = question.contact;
    const { actor, mandate: mandateId } = await findOwnActor(tx, context, customerId);
    const invitationId = until === null ? null : newId(now);
    await insertMissedCallAnswer(tx, customerId, { contactId, invitationId, now });
    if (invitationId === null) {
      const body = { contact: contactId };
      await appendEvidence(tx, customerId, { at: now, kind: "call_again_declined", actor, body });
      return true;
    }
    const asked = { id: invitationId, channel, topic, staff: sender.id, ...question.again };
    const invitation = { ...asked, sealedNote: null, source: "wish" as const, createdAt: now, mandateId };
    await openInvitation(tx, customerId, invitation, { actor, because: { contact: contactId } });
    await insertWish(tx, customerId, invitationId, { kind: "question", replaces: null, standIn: null });
    return true;
  });
}
