import { lockCustomer } from "#db/dialects/locks";
import { appendEvidence } from "#db/queries/evidence";
import { deletePasskey } from "#db/queries/passkeys";
import type { OperationContext } from "../operation-context";

/** Nobody signs in with it any more. Twice is once. */
export function removePasskey(
  { db, clock }: OperationContext,
  { customerId, id }: { customerId: string; id: string },
): Promise<void> {
  return db.transaction(async (tx) => {
    await lockCustomer(tx, customerId);
    if (!(await deletePasskey(tx, customerId, id))) return;
    const actor = { type: "customer", id: customerId } as const;
    await appendEvidence(tx, customerId, { at: clock(), kind: "passkey_removed", actor, body: {} });
  });
}
