import { listUnseenAnswers } from "#db/queries/contact-cases";
import type { CaseAnswer } from "~/domain/cases/contact-case";
import { type ContactOrPermit, findContactOrPermit } from "../contacts/find-contact-or-permit.server";
import type { OperationContext } from "../operation-context";

export interface AnsweredCase {
  contact: ContactOrPermit;
  answer: CaseAnswer;
  words: string;
  answeredAt: number;
  answeredBy: string;
}

/** What was answered to a customer who has not read it yet, the oldest first. */
export async function listCaseAnswers(
  { db, vault }: Pick<OperationContext, "db" | "vault">,
  customerId: string,
): Promise<AnsweredCase[]> {
  const unseen = await listUnseenAnswers(db.reader, customerId);
  const answered = unseen.map(async ({ contactId, answer, sealedWords, answeredAt, answeredBy }) => ({
    contact: (await findContactOrPermit(db.reader, customerId, contactId))!,
    answer: answer!,
    words: vault.open(sealedWords!),
    answeredAt: answeredAt!,
    answeredBy: answeredBy!,
  }));
  return Promise.all(answered);
}
