import { lockCustomer } from "#db/dialects/locks";
import { saveCallWord } from "#db/queries/customers";
import { appendEvidence } from "#db/queries/evidence";
import { findOwnActor } from "../mandates/find-own-actor.server";
import type { OperationContext } from "../operation-context";

/** The word that whoever calls with a permit says first; null = none. The evidence says that it changed, not to what. */
export function setCallWord(
  context: OperationContext,
  { customerId, word }: { customerId: string; word: string | null },
): Promise<void> {
  const { db, vault, clock } = context;
  return db.transaction(async (tx) => {
    await lockCustomer(tx, customerId);
    const { actor } = await findOwnActor(tx, context, customerId);
    await saveCallWord(tx, vault, customerId, word);
    const body = { isSet: word !== null };
    await appendEvidence(tx, customerId, { at: clock(), kind: "call_word_set", actor, body });
  });
}
