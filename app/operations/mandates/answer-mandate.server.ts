/** The holder's yes or no to a mandate that a customer offers. */
import { lockCustomer } from "#db/dialects/locks";
import { appendEvidence } from "#db/queries/evidence";
import { findMandate, settleMandate } from "#db/queries/mandates";
import { stateOfMandate } from "~/domain/people/mandate";
import type { OperationContext } from "../operation-context";
import { findInvitedMandate } from "./mandate-link.server";

interface MandateAnswered {
  customerId: string;
  id: string;
  /** The address that was shown to be one's own. */
  addressHash: string;
}

/** From now on it holds; false where it is not offered to this address any more, or never was. */
export function acceptMandate(context: OperationContext, answered: MandateAnswered): Promise<boolean> {
  return answer(context, answered, "accepted");
}

/** No reason is asked for; false where there is nothing to decline any more. */
export function declineMandate(context: OperationContext, answered: MandateAnswered): Promise<boolean> {
  return answer(context, answered, "declined");
}

/** A no needs no sign-in: whoever has the mailed link may say it. */
export async function declineMandateByLink(context: OperationContext, token: string): Promise<boolean> {
  const mandate = await findInvitedMandate(context, token);
  return mandate !== null && declineMandate(context, mandate);
}

function answer(
  { db, vault, clock }: OperationContext,
  { customerId, id, addressHash }: MandateAnswered,
  said: "accepted" | "declined",
): Promise<boolean> {
  return db.transaction(async (tx) => {
    await lockCustomer(tx, customerId);
    const now = clock();
    const mandate = await findMandate(tx, vault, customerId, id);
    if (mandate?.addressHash !== addressHash || stateOfMandate(mandate, now) !== "invited") return false;
    await settleMandate(tx, mandate, said === "accepted" ? { acceptedAt: now } : { declinedAt: now });
    const actor = { type: "mandate", id } as const;
    await appendEvidence(tx, customerId, { at: now, kind: `mandate_${said}`, actor, body: { mandate: id } });
    return true;
  });
}
