/**
 * What the link of a confirmation mail opens: it shows what waits, and takes one answer, yes or no. It is good as long as
 * the address is the customer's own: whoever has one that the customer removed speaks for nobody.
 */
import type { Tx } from "#db/dialects/dialect";
import { lockAssignments, lockCustomer } from "#db/dialects/locks";
import { verifyContactPoint } from "#db/queries/contact-points";
import { bumpCustomerRevision } from "#db/queries/customers";
import { findOpenWaitingByLink, type WaitingPreference } from "#db/queries/waiting-preferences";
import type { Language } from "~/i18n/language";
import type { OperationContext } from "../operation-context";
import { type ConfirmWaitingResult, confirmWithin } from "./confirm-waiting.server";
import { hashConfirmationToken } from "./confirmation-link.server";
import { declineWithin } from "./decline-waiting.server";
import { isOwnAddress } from "./own-address.server";
import { showWaiting, type WaitingToShow } from "./show-recorded.server";

/** Null where the link was used, has expired or never was, or its address is no longer the customer's. Reads only. */
export async function showConfirmation(
  context: OperationContext,
  token: string,
): Promise<WaitingToShow | null> {
  const { db, vault, clock } = context;
  const waiting = await findOpenWaitingByLink(db.reader, hashConfirmationToken(vault, token), clock());
  if (!waiting || !(await isOwnAddress(db.reader, waiting.customerId, waiting.linkPointId))) return null;
  return showWaiting(context, waiting.customerId);
}

interface LinkAnswer {
  token: string;
  answer: "yes" | "no";
  /** Stands for the text that was read. */
  shown: string;
  language: Language;
}

export type LinkAnswerResult = ConfirmWaitingResult | { kind: "declined" };

/** Whoever answers has the address: it is verified by that. */
export function answerConfirmationLink(
  context: OperationContext,
  { token, answer, ...read }: LinkAnswer,
): Promise<LinkAnswerResult> {
  const { db, vault, clock } = context;
  const tokenHash = hashConfirmationToken(vault, token);
  return db.transaction(async (tx): Promise<LinkAnswerResult> => {
    const named = await findOpenWaitingByLink(tx, tokenHash, clock());
    if (!named) return { kind: "not_waiting" };
    await lockAssignments(tx);
    await lockCustomer(tx, named.customerId);
    const now = clock();
    const waiting = await findOpenWaitingByLink(tx, tokenHash, now);
    if (!waiting) return { kind: "not_waiting" };
    if (!(await isOwnAddress(tx, waiting.customerId, waiting.linkPointId))) return { kind: "not_waiting" };
    const about = { customerId: waiting.customerId, waitingId: waiting.id };
    const result =
      answer === "yes"
        ? await confirmWithin(tx, context, { ...about, ...read, by: "mail" })
        : await declineByLink(tx, context, about);
    if (result.kind === "saved" || result.kind === "declined") await verifyAddress(tx, waiting, now);
    return result;
  });
}

async function declineByLink(
  tx: Tx,
  context: OperationContext,
  about: { customerId: string; waitingId: string },
): Promise<LinkAnswerResult> {
  return (await declineWithin(tx, context, about)) ? { kind: "declined" } : { kind: "not_waiting" };
}

async function verifyAddress(tx: Tx, { customerId, linkPointId }: WaitingPreference, now: number) {
  if (linkPointId === null) return;
  await verifyContactPoint(tx, customerId, linkPointId, now);
  await bumpCustomerRevision(tx, customerId);
}
