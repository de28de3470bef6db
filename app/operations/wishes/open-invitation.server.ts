import type { Tx } from "#db/dialects/dialect";
import { bumpCustomerRevision } from "#db/queries/customers";
import { appendEvidence } from "#db/queries/evidence";
import { type Invitation, insertInvitation } from "#db/queries/invitations";
import type { EvidenceActor } from "~/domain/evidence/evidence";
import { refuseWhileLeaving } from "../customers/refuse-while-leaving.server";

interface Origin {
  actor: EvidenceActor;
  /** Of the id of what the customer sent; null = asked for in person. */
  sourceHash?: string | null;
  /** What led to it: an appointment proposed, a wish in whose place it stands, a call missed, an introduction. */
  because?: Partial<Record<"proposal" | "replaces" | "contact" | "introduction", string>>;
}

/** From now on it permits one contact. Throws `LeavingRefused` for a customer who leaves. The customer is locked. */
export async function openInvitation(
  tx: Tx,
  customerId: string,
  invitation: Invitation,
  { actor, sourceHash = null, because }: Origin,
): Promise<void> {
  await refuseWhileLeaving(tx, customerId);
  await insertInvitation(tx, customerId, invitation, sourceHash);
  await bumpCustomerRevision(tx, customerId);
  const { sealedNote: _, mandateId: _mandate, createdAt: at, ...kept } = invitation;
  const body = { invitation: kept, ...(sourceHash && { sourceHash }), ...because };
  await appendEvidence(tx, customerId, { at, kind: "invitation_made", actor, body });
}
