import type { Tx } from "#db/dialects/dialect";
import { lockAssignments, lockCustomer } from "#db/dialects/locks";
import { findCustomerId } from "#db/queries/customer-references";
import { emptyCustomer, removeChoices, removeTraces } from "#db/queries/erasing";
import { appendEvidence } from "#db/queries/evidence";
import type { EvidenceActor } from "~/domain/evidence/evidence";
import type { CustomerReference } from "~/domain/people/customer-reference";
import { deriveStoredAssignments } from "../assignment/derive-stored-assignments.server";
import type { OperationContext } from "../operation-context";

/**
 * Forgets a person (GDPR Art. 17): name, addresses, numbers, words, choices, sessions and the ids of other systems. What
 * the law wants kept stays under an id that names nobody: evidence without a name, and refusals as hashes
 * (docs/decisions/erasing-a-customer.md). Whoever is erased already, or was never here, is answered alike.
 */
export function eraseCustomer(
  { db, clock }: OperationContext,
  { reference, recordedBy }: { reference: CustomerReference; recordedBy: string },
): Promise<void> {
  return db.transaction(async (tx) => {
    await lockAssignments(tx);
    const customerId = await findCustomerId(tx, reference);
    if (customerId === null) return;
    await lockCustomer(tx, customerId);
    // Somebody else may have come first.
    if ((await findCustomerId(tx, { id: customerId })) === null) return;
    await eraseWithin(tx, customerId, { type: "api", id: recordedBy }, clock());
  });
}

/** In the caller's transaction, which holds the locks of the assignments and of the customer. */
export async function eraseWithin(
  tx: Tx,
  customerId: string,
  actor: EvidenceActor,
  now: number,
): Promise<void> {
  await removeChoices(tx, customerId);
  await deriveStoredAssignments(tx, now);
  await removeTraces(tx, customerId, now);
  await emptyCustomer(tx, customerId, now);
  await appendEvidence(tx, customerId, { at: now, kind: "customer_erased", actor, body: {} });
}
