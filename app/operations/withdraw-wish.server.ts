import { lockCustomer } from "#db/dialects/locks";
import { bumpCustomerRevision } from "#db/queries/customers";
import { appendEvidence } from "#db/queries/evidence";
import { withdrawInvitation } from "#db/queries/invitations";
import type { EvidenceActor } from "~/domain/evidence/evidence";
import type { OperationContext } from "./operation-context";

/** `client`: the program that does so; absent = the customer. True where there was one to withdraw; doing it twice is no fault. */
export function withdrawWish(
  { db, clock }: OperationContext,
  { customerId, id, client }: { customerId: string; id: string; client?: string },
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const now = clock();
    await lockCustomer(tx, customerId);
    if (!(await withdrawInvitation(tx, customerId, id, now))) return false;
    await bumpCustomerRevision(tx, customerId);
    const actor: EvidenceActor = client ? { type: "api", id: client } : { type: "customer", id: customerId };
    await appendEvidence(tx, customerId, { at: now, kind: "invitation_withdrawn", actor, body: { id } });
    return true;
  });
}
