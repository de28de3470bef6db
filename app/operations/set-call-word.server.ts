import { lockCustomer } from "#db/dialects/locks";
import { saveCallWord } from "#db/queries/customers";
import { appendEvidence } from "#db/queries/evidence";
import type { OperationContext } from "./operation-context";

/** The word that whoever calls with a permit says first; null = none. The evidence says that it changed, not to what. */
export function setCallWord(
  { db, vault, clock }: OperationContext,
  { customerId, word }: { customerId: string; word: string | null },
): Promise<void> {
  return db.transaction(async (tx) => {
    await lockCustomer(tx, customerId);
    await saveCallWord(tx, vault, customerId, word);
    const actor = { type: "customer", id: customerId } as const;
    const body = { isSet: word !== null };
    await appendEvidence(tx, customerId, { at: clock(), kind: "call_word_set", actor, body });
  });
}
