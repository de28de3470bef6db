import type { Tx } from "#db/dialects/dialect";
import { enqueueJob } from "#db/queries/jobs";
import { putPointAside } from "#db/queries/removed-points";

/**
 * The customer's own act: it is no contact point from now on, can be taken back for a week, and whoever has it is told
 * that it was removed. The customer is locked; the caller keeps the evidence, and wakes the runner after the commit.
 */
export async function removePoint(tx: Tx, customerId: string, pointId: string, now: number): Promise<void> {
  await putPointAside(tx, customerId, pointId, now);
  await enqueueJob(tx, { kind: "send_point_removed_notice", payload: { customerId, pointId } }, now);
}
