import { listOpenProofs } from "#db/queries/contact-point-proofs";
import { isLanguage, sourceLanguage } from "~/i18n/language";
import type { OperationContext } from "../operation-context";
import { type AskForProofResult, askForProof } from "./ask-for-proof.server";

/** Other digits to the same address or number; those sent before count no more. */
export async function askForProofAgain(
  context: OperationContext,
  { customerId, proofId }: { customerId: string; proofId: string },
): Promise<AskForProofResult | { kind: "gone" }> {
  const proofs = await listOpenProofs(context.db.reader, context.vault, customerId, context.clock());
  const proof = proofs.find(({ id }) => id === proofId);
  if (!proof) return { kind: "gone" };
  const { kind, value, openChannels, replacesId } = proof;
  const language = isLanguage(proof.language) ? proof.language : sourceLanguage;
  return askForProof(context, { customerId, kind, value, openChannels, replacesId, language });
}
