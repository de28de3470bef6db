import { timingSafeEqual } from "node:crypto";
import type { Tx } from "#db/dialects/dialect";
import { lockCustomer } from "#db/dialects/locks";
import { newId } from "#db/new-id";
import { type ContactPointProof, endProofs, takeProofTry } from "#db/queries/contact-point-proofs";
import {
  insertContactPoint,
  listSealedContactPoints,
  openContactPoint,
  verifyContactPoint,
} from "#db/queries/contact-points";
import { bumpCustomerRevision } from "#db/queries/customers";
import { appendEvidence } from "#db/queries/evidence";
import { refuseWhileLeaving } from "../customers/refuse-while-leaving.server";
import { doOnce } from "../do-once.server";
import type { OperationContext } from "../operation-context";
import { endPermitsRefusedToAll } from "../permits/end-refused-permits.server";
import { removePoint } from "./remove-point.server";
import { hashProofCode } from "./send-contact-point-code.server";

export type ProveContactPointResult =
  | { kind: "proven" }
  | { kind: "code_wrong"; triesLeft: number }
  | { kind: "code_expired" };

const triesMax = 5;

/** The digits came back: from now on it is a contact point, and the one that it corrects no longer is. Throws `LeavingRefused`. */
export async function proveContactPoint(
  context: OperationContext,
  { customerId, proofId, code }: { customerId: string; proofId: string; code: string },
): Promise<ProveContactPointResult> {
  const { vault, clock } = context;
  const result = await doOnce<ProveContactPointResult>(context, isProven, async (tx) => {
    await lockCustomer(tx, customerId);
    const now = clock();
    await refuseWhileLeaving(tx, customerId);
    const proof = await takeProofTry(tx, vault, { customerId, id: proofId, now, triesMax });
    if (!proof) return { kind: "code_expired" };
    if (!fits(proof, hashProofCode(vault, proofId, code))) return wrong(proof);
    await endProofs(tx, customerId, proof.valueHash, now);
    await takeOver(tx, context, customerId, proof);
    return { kind: "proven" };
  });
  context.wakeJobs();
  return result;
}

const isProven = ({ kind }: ProveContactPointResult) => kind === "proven";

function fits({ codeHash }: ContactPointProof, given: string): boolean {
  return codeHash !== null && timingSafeEqual(Buffer.from(codeHash), Buffer.from(given));
}

function wrong({ tries }: ContactPointProof): ProveContactPointResult {
  const triesLeft = triesMax - tries;
  return triesLeft > 0 ? { kind: "code_wrong", triesLeft } : { kind: "code_expired" };
}

/** Refusals of the value hold on, whoever refused it. */
async function takeOver(
  tx: Tx,
  { vault, clock }: OperationContext,
  customerId: string,
  proof: ContactPointProof,
): Promise<void> {
  const { kind, value, valueHash, openChannels, replacesId } = proof;
  const at = clock();
  const points = await listSealedContactPoints(tx, customerId);
  const known = points.find((point) => point.valueHash === valueHash);
  const replaced = points.find(({ id }) => id === replacesId && id !== known?.id);
  if (known) {
    await openContactPoint(tx, customerId, known.id, openChannels);
    await verifyContactPoint(tx, customerId, known.id, at);
  } else {
    const point = { id: newId(at), kind, value, openChannels, verifiedAt: at, badSince: null, createdAt: at };
    await insertContactPoint(tx, vault, customerId, point);
  }
  if (replaced) await removePoint(tx, customerId, replaced.id, at);
  await bumpCustomerRevision(tx, customerId);
  const actor = { type: "customer", id: customerId } as const;
  const body = { kind, valueHash, openChannels };
  await appendEvidence(tx, customerId, { at, kind: "contact_point_verified", actor, body });
  if (!replaced) return;
  const gone = { kind: replaced.kind, valueHash: replaced.valueHash };
  await appendEvidence(tx, customerId, { at, kind: "contact_point_removed", actor, body: gone });
  await endPermitsRefusedToAll(tx, [customerId], { actor, now: at });
}
