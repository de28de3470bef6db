import { lockCustomer } from "#db/dialects/locks";
import { appendEvidence } from "#db/queries/evidence";
import { findPermit, listUnnoticedPermits, markUnreported } from "#db/queries/permits";
import type { Permit } from "~/domain/permission/permit";
import type { OperationContext } from "../operation-context";

const permitsMax = 500;

/**
 * Permits that are over and that nobody reported on: each is noted once, for the record and for programs that follow. It
 * keeps counting and stands on its holder's list until it is reported. Answers how many were noted.
 */
export async function noteUnreportedPermits(context: OperationContext): Promise<number> {
  const permits = await listUnnoticedPermits(context.db.reader, context.clock(), permitsMax);
  let noted = 0;
  for (const permit of permits) if (await noteUnreported(context, permit)) noted++;
  return noted;
}

/** False where it was reported, or noted by another process, meanwhile. */
function noteUnreported({ db, clock }: OperationContext, { id, customerId }: Permit): Promise<boolean> {
  return db.transaction(async (tx) => {
    await lockCustomer(tx, customerId);
    const at = clock();
    const permit = await findPermit(tx, id);
    if (!permit || permit.endedAt !== null || permit.unreportedAt !== null) return false;
    const { sender, channel, topic, claimedAt } = permit;
    await markUnreported(tx, permit, at);
    const body = { permitId: id, sender, channel, topic, claimedAt };
    const actor = { type: "system", id: null } as const;
    await appendEvidence(tx, customerId, { at, kind: "permit_unreported", actor, body });
    return true;
  });
}
