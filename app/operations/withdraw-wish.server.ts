import { lockCustomer } from "#db/dialects/locks";
import { bumpCustomerRevision } from "#db/queries/customers";
import { appendEvidence } from "#db/queries/evidence";
import { withdrawInvitation } from "#db/queries/invitations";
import type { OperationContext } from "./operation-context";

/** True where there was one to withdraw; doing it twice is no fault. */
export function withdrawWish(
  { db, clock }: OperationContext,
  { customerId, id }: { customerId: string; id: string },
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const now = clock();
    await lockCustomer(tx, customerId);
    if (!(await withdrawInvitation(tx, customerId, id, now))) return false;
    await bumpCustomerRevision(tx, customerId);
    const actor = { type: "customer", id: customerId } as const;
    await appendEvidence(tx, customerId, { at: now, kind: "invitation_withdrawn", actor, body: { id } });
    return true;
  });
}
