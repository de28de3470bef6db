import type { Tx } from "#db/dialects/dialect";
import { listSealedContactPoints, type SealedContactPoint } from "#db/queries/contact-points";
import { listOpenPermits, listPermitted } from "#db/queries/permits";
import type { EvidenceActor } from "~/domain/evidence/evidence";
import { usableChannels } from "~/domain/people/usable-channels";
import type { Permit } from "~/domain/permission/permit";
import { type House, readHouse } from "../house/read-house.server";
import { readReadableCustomerFacts } from "../permission/read-customer-facts.server";
import { endAsReleased } from "./end-permit.server";
import { isAllowedBesides } from "./read-permit-access.server";

interface Refusal {
  customerId: string;
  /** Who said or recorded the no. */
  actor: EvidenceActor;
  now: number;
}

/**
 * Ends each open permit from which a no took the ground, in the transaction that stores the no, so that its holder and
 * every program are told with it. What is not refused stays open, and one that is overdue keeps counting: the contact may
 * have taken place. A contact that was made before the no can still be reported, and counts (see `reportPermit`). The
 * caller holds the customer's lock.
 */
export async function endRefusedPermits(
  tx: Tx,
  house: House,
  { customerId, actor, now }: Refusal,
): Promise<void> {
  const open = await listOpenPermits(tx, customerId, now);
  if (open.length === 0) return;
  const views = await readReadableCustomerFacts(tx, house, [customerId], now);
  const points = await listSealedContactPoints(tx, customerId);
  const view = views.get(customerId);
  for (const permit of open) {
    if (view && isReachable(points, permit) && isAllowedBesides(view, house, permit, now)) continue;
    await endAsReleased(tx, permit, { now, actor, isRefused: true });
  }
}

/**
 * The same for everybody whom one no concerns: a number that one person refused is refused for all who share it. The caller
 * holds the locks of all of them.
 */
export async function endPermitsRefusedToAll(
  tx: Tx,
  customerIds: readonly string[],
  { actor, now }: Omit<Refusal, "customerId">,
): Promise<void> {
  if (customerIds.length === 0) return;
  const permitted = await listPermitted(tx, customerIds, now);
  if (permitted.length === 0) return;
  const house = await readHouse(tx);
  for (const customerId of permitted) await endRefusedPermits(tx, house, { customerId, actor, now });
}

/** By the very number or address that was given out: another one is for another permit. */
function isReachable(points: readonly SealedContactPoint[], { contactPointId, channel }: Permit): boolean {
  const point = points.find(({ id }) => id === contactPointId);
  return point !== undefined && usableChannels(point).includes(channel);
}
