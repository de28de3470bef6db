import { listOpenProofs, saveProofCode } from "#db/queries/contact-point-proofs";
import { getDirectory } from "#db/queries/directory";
import type { Vault } from "#db/vault";
import { isLanguage, sourceLanguage } from "~/i18n/language";
import { composeContactPointCodeMail, writeContactPointCodeText } from "~/mail/compose-contact-point-code";
import type { Mailer } from "~/mail/mail";
import type { Texter } from "~/mail/text-message";
import type { OperationContext } from "../operation-context";
import { makeCode } from "../sign-in/sign-in-secrets.server";

export interface ContactPointCodeContext extends OperationContext {
  mailer: Mailer;
  /** Null = this house sends no text messages. */
  texter: Texter | null;
}

/** The digits are made here, when they are sent, and stored as a keyed hash; whoever waited too long gets none. */
export async function sendContactPointCode(
  { db, vault, clock, mailer, texter }: ContactPointCodeContext,
  { customerId, proofId }: { customerId: string; proofId: string },
): Promise<void> {
  const proofs = await listOpenProofs(db.reader, vault, customerId, clock());
  const proof = proofs.find(({ id }) => id === proofId);
  if (!proof) return;
  const code = makeCode();
  await saveProofCode(db.writer, customerId, proofId, hashProofCode(vault, proofId, code));
  const { company } = await getDirectory(db.reader);
  const language = isLanguage(proof.language) ? proof.language : sourceLanguage;
  const facts = { language, to: proof.value, company: company.name, code };
  if (proof.kind === "email") await mailer.send(composeContactPointCodeMail(facts));
  else if (texter) await texter.send({ to: proof.value, text: writeContactPointCodeText(facts) });
  else throw new Error("There is no way to send text messages.");
}

export function hashProofCode(vault: Vault, proofId: string, code: string): string {
  return vault.hash("contact point code", `${proofId} ${code}`);
}
