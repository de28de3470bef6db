/** The end of a mandate, by either side, at once and without a reason. */
import { lockCustomer } from "#db/dialects/locks";
import { endSessionsOfMandate } from "#db/queries/customer-sessions";
import { appendEvidence } from "#db/queries/evidence";
import { findMandate, listMandatesAtAddress, settleMandate } from "#db/queries/mandates";
import { isOfUse, stateOfMandate } from "~/domain/people/mandate";
import type { OperationContext } from "../operation-context";
import { declineMandate } from "./answer-mandate.server";
import { listMandatesHeldBy } from "./show-mandates.server";

interface MandateNamed {
  customerId: string;
  id: string;
}

/** By the customer, or given back by its holder; sessions that rest on it end with it. False where it had ended before. */
export function endMandate(
  { db, vault, clock }: OperationContext,
  { customerId, id, by }: MandateNamed & { by: "customer" | "holder" },
): Promise<boolean> {
  return db.transaction(async (tx) => {
    await lockCustomer(tx, customerId);
    const now = clock();
    const mandate = await findMandate(tx, vault, customerId, id);
    if (!mandate || !isOfUse(mandate, now)) return false;
    await settleMandate(tx, mandate, { revokedAt: now, revokedBy: by });
    await endSessionsOfMandate(tx, mandate, now);
    const actor =
      by === "holder" ? ({ type: "mandate", id } as const) : ({ type: "customer", id: customerId } as const);
    await appendEvidence(tx, customerId, { at: now, kind: "mandate_revoked", actor, body: { mandate: id } });
    return true;
  });
}

/** By a customer to whose own address it was granted: declined where it was only offered. False where it is none of theirs. */
export async function giveBackMandate(
  context: OperationContext,
  { holderId, id }: { holderId: string; id: string },
): Promise<boolean> {
  const held = await listMandatesHeldBy(context, holderId);
  const found = held.find(({ mandate }) => mandate.id === id);
  if (!found) return false;
  if (found.state === "invited") return declineMandate(context, found.mandate);
  return endMandate(context, { customerId: found.mandate.customerId, id, by: "holder" });
}

/** The customer takes the revocation back: the holder had said yes, or still has time to. Ended sessions stay ended. */
export function restoreMandate(
  context: OperationContext,
  { customerId, id }: MandateNamed,
): Promise<boolean> {
  const { db, vault, clock } = context;
  return db.transaction(async (tx) => {
    await lockCustomer(tx, customerId);
    const now = clock();
    const mandate = await findMandate(tx, vault, customerId, id);
    if (!mandate || stateOfMandate(mandate, now) !== "revoked") return false;
    if (!isOfUse({ ...mandate, revokedAt: null }, now)) return false;
    const others = await listMandatesAtAddress(tx, vault, mandate.addressHash);
    if (others.some((other) => other.customerId === customerId && isOfUse(other, now))) return false;
    const actor = { type: "customer", id: customerId } as const;
    await settleMandate(tx, mandate, { revokedAt: null, revokedBy: null });
    await appendEvidence(tx, customerId, { at: now, kind: "mandate_restored", actor, body: { mandate: id } });
    return true;
  });
}
