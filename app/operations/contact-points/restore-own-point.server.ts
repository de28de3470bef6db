import type { Tx } from "#db/dialects/dialect";
import { lockCustomer } from "#db/dialects/locks";
import { insertContactPoint, listSealedContactPoints } from "#db/queries/contact-points";
import { bumpCustomerRevision } from "#db/queries/customers";
import { appendEvidence } from "#db/queries/evidence";
import { listRemovedPoints, markRemovedPointRestored, type RemovedPoint } from "#db/queries/removed-points";
import { dayMs } from "~/domain/time/instant";
import { refuseWhileLeaving } from "../customers/refuse-while-leaving.server";
import type { OperationContext } from "../operation-context";

/** A removed address or number can be taken back for so long; then it is forgotten. */
export const removedPointDays = 7;

export function takenBackSince(now: number): number {
  return now - removedPointDays * dayMs;
}

/**
 * It is again what it was: proven or not, and open for the same. Refusals of it hold, those that came meanwhile as well.
 * False where there is nothing to take back. The customer's own act, for it may widen. Throws `LeavingRefused`.
 */
export function restoreOwnPoint(
  { db, vault, clock }: OperationContext,
  { customerId, pointId }: { customerId: string; pointId: string },
): Promise<boolean> {
  return db.transaction(async (tx) => {
    await lockCustomer(tx, customerId);
    const now = clock();
    await refuseWhileLeaving(tx, customerId);
    const removed = await listRemovedPoints(tx, vault, customerId, takenBackSince(now));
    const point = removed.find(({ id }) => id === pointId);
    if (!point) return false;
    await markRemovedPointRestored(tx, customerId, pointId, now);
    const points = await listSealedContactPoints(tx, customerId);
    // Entered anew in between: that one says what it is open for.
    if (points.some(({ valueHash }) => valueHash === point.valueHash)) return true;
    const { removedAt: _, toldAt: __, ...asItWas } = point;
    await insertContactPoint(tx, vault, customerId, asItWas);
    await bumpCustomerRevision(tx, customerId);
    await keepEvidence(tx, customerId, point, now);
    return true;
  });
}

function keepEvidence(
  tx: Tx,
  customerId: string,
  { kind, valueHash, openChannels }: RemovedPoint,
  at: number,
): Promise<void> {
  const actor = { type: "customer", id: customerId } as const;
  const body = { kind, valueHash, openChannels };
  return appendEvidence(tx, customerId, { at, kind: "contact_point_restored", actor, body });
}
