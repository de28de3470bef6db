import { lockAssignments, lockCustomer } from "#db/dialects/locks";
import { bumpCustomerRevision } from "#db/queries/customers";
import { appendEvidence } from "#db/queries/evidence";
import { answerMoveOffer, listOverdueMoveOffers } from "#db/queries/move-offers";
import type { OperationContext } from "../operation-context";
import { deriveStoredAssignments } from "./derive-stored-assignments.server";

/** Places held long enough go to who waits for them; whoever did not answer stays, and is not asked again. */
export async function lapseMoveOffers({ db, clock }: OperationContext): Promise<void> {
  if ((await listOverdueMoveOffers(db.reader, clock())).length === 0) return;
  await db.longTransaction(async (tx) => {
    await lockAssignments(tx);
    for (const offer of await listOverdueMoveOffers(tx, clock())) {
      const { customerId, area, from, to } = offer;
      await lockCustomer(tx, customerId);
      const now = clock();
      await answerMoveOffer(tx, offer, "lapsed", now);
      await bumpCustomerRevision(tx, customerId);
      const actor = { type: "system", id: null } as const;
      await appendEvidence(tx, customerId, { at: now, kind: "move_lapsed", actor, body: { area, from, to } });
    }
    await deriveStoredAssignments(tx, clock());
  });
}
