import type { Tx } from "#db/dialects/dialect";
import { lockCustomer } from "#db/dialects/locks";
import { answerOpenCase, type CaseAbout, findCase, markCaseSeen } from "#db/queries/contact-cases";
import { findContact, stopCounting } from "#db/queries/contacts";
import { bumpCustomerRevision } from "#db/queries/customers";
import { appendEvidence } from "#db/queries/evidence";
import { partFromInvitation, reopenInvitation } from "#db/queries/reopened-invitations";
import type { StaffProfile } from "#db/queries/staff";
import { type CaseAnswer, listAnswersTo, stateOfCase } from "~/domain/cases/contact-case";
import { mayHandleCases } from "~/domain/people/role";
import { findContactOrPermit } from "../contacts/find-contact-or-permit.server";
import { doOnce } from "../do-once.server";
import type { OperationContext } from "../operation-context";

export interface CaseToAnswer {
  caseId: string;
  staff: StaffProfile;
  answer: CaseAnswer;
  /** What the customer reads. */
  words: string;
}

export type AnswerCaseResult =
  | { kind: "answered" }
  /** Unknown, or none of this person's business: the two look the same. */
  | { kind: "not_found" }
  /** Withdrawn or answered meanwhile. */
  | { kind: "not_open" }
  /** Not an answer to what the customer said. */
  | { kind: "answer_unfit" };

/**
 * The word of somebody who had no part in the contact. "It never took place" frees the contact's place in the caps: the
 * decision reads the contact as one that does not count, and is made anew. Every other answer leaves it counting.
 */
export function answerCase(context: OperationContext, toAnswer: CaseToAnswer): Promise<AnswerCaseResult> {
  return doOnce(context, isAnswered, (tx) => answer(tx, context, toAnswer));
}

const isAnswered = ({ kind }: AnswerCaseResult) => kind === "answered";

async function answer(
  tx: Tx,
  { vault, clock }: OperationContext,
  { caseId, staff, answer, words }: CaseToAnswer,
): Promise<AnswerCaseResult> {
  await lockCustomer(tx, (await findCase(tx, caseId))?.customerId ?? "");
  const now = clock();
  const found = await findCase(tx, caseId);
  if (!found || !mayHandle(found, staff)) return { kind: "not_found" };
  if (stateOfCase(found) !== "open") return { kind: "not_open" };
  if (!listAnswersTo(found.claim).includes(answer)) return { kind: "answer_unfit" };
  await answerOpenCase(tx, found, { answer, sealedWords: vault.seal(words), by: staff.id, at: now });
  const { customerId, contactId, claim } = found;
  const actor = { type: "staff", id: staff.id } as const;
  const body = { caseId, contactId, claim, answer };
  await appendEvidence(tx, customerId, { at: now, kind: "case_answered", actor, body });
  if (answer === "never_took_place") await freeContact(tx, found, actor, now);
  return { kind: "answered" };
}

async function freeContact(
  tx: Tx,
  { id: caseId, customerId, contactId }: CaseAbout,
  actor: { type: "staff"; id: string },
  at: number,
): Promise<void> {
  const { sender, channel, topic, invitationId } = (await findContact(tx, customerId, contactId))!;
  await stopCounting(tx, customerId, contactId);
  await bumpCustomerRevision(tx, customerId);
  const body = { caseId, contactId, sender, channel, topic };
  await appendEvidence(tx, customerId, { at, kind: "contact_freed", actor, body });
  if (invitationId !== null) await reopenWish(tx, { customerId, contactId, caseId, invitationId }, actor, at);
}

/** What nobody has answered after all is open again, for as long as the customer said; after that they are asked. */
async function reopenWish(
  tx: Tx,
  {
    customerId,
    contactId,
    caseId,
    invitationId,
  }: Record<"customerId" | "contactId" | "caseId" | "invitationId", string>,
  actor: { type: "staff"; id: string },
  at: number,
): Promise<void> {
  await partFromInvitation(tx, customerId, contactId);
  if (!(await reopenInvitation(tx, customerId, invitationId, at))) return;
  const body = { id: invitationId, caseId, contactId };
  await appendEvidence(tx, customerId, { at, kind: "invitation_reopened", actor, body });
}

/** Nobody sees or answers a case about themself. */
export function mayHandle({ about }: CaseAbout, { id, role }: StaffProfile): boolean {
  return mayHandleCases(role) && !about.includes(id);
}

/** The customer has read the answer. */
export async function noteAnswerSeen(
  { db, clock }: OperationContext,
  { customerId, contactId }: { customerId: string; contactId: string },
): Promise<void> {
  const about = await findContactOrPermit(db.reader, customerId, contactId);
  if (about) await markCaseSeen(db.writer, customerId, about.id, clock());
}
