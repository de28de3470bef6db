import type { Tx } from "#db/dialects/dialect";
import { findMandate } from "#db/queries/mandates";
import type { EvidenceActor } from "~/domain/evidence/evidence";
import { MandateRefused, type MandateScope, stateOfMandate } from "~/domain/people/mandate";
import type { OperationContext } from "../operation-context";

export interface OwnActor {
  actor: EvidenceActor;
  /** The mandate by which somebody acts; null = the customer in person. */
  mandate: string | null;
  /** Whoever acts may not allow more than what holds. */
  onlyNarrows: boolean;
}

/**
 * Who acts on the customer's own page: the customer, or somebody by a mandate, which is read again under the lock that its
 * revocation takes: what is revoked first saves nothing any more. Throws `MandateRefused` where it has ended, or does not
 * reach as far as what is done needs. The customer is locked.
 */
export async function findOwnActor(
  tx: Tx,
  { vault, clock, mandate: id }: OperationContext,
  customerId: string,
  needs: MandateScope = "full",
): Promise<OwnActor> {
  if (id === undefined) {
    return { actor: { type: "customer", id: customerId }, mandate: null, onlyNarrows: false };
  }
  const mandate = await findMandate(tx, vault, customerId, id);
  if (!mandate || stateOfMandate(mandate, clock()) !== "in_force") throw new MandateRefused("ended");
  const onlyNarrows = mandate.scope === "narrow";
  if (onlyNarrows && needs === "full") throw new MandateRefused("too_narrow");
  return { actor: { type: "mandate", id }, mandate: id, onlyNarrows };
}
