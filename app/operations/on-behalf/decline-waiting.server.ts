import type { Tx } from "#db/dialects/dialect";
import { lockCustomer } from "#db/dialects/locks";
import { appendEvidence } from "#db/queries/evidence";
import { findOpenWaiting, reopenWaiting, settleWaiting } from "#db/queries/waiting-preferences";
import type { EvidenceActor } from "~/domain/evidence/evidence";
import { findOwnActor } from "../mandates/find-own-actor.server";
import type { OperationContext } from "../operation-context";

interface Answer {
  customerId: string;
  waitingId: string;
}

/** The customer's no: what holds stays as it is. False where it was answered before, or is superseded. */
export function declineWaiting(context: OperationContext, answer: Answer): Promise<boolean> {
  return context.db.transaction((tx) => declineWithin(tx, context, answer));
}

/** In the caller's transaction. */
export async function declineWithin(
  tx: Tx,
  context: OperationContext,
  { customerId, waitingId }: Answer,
): Promise<boolean> {
  await lockCustomer(tx, customerId);
  const now = context.clock();
  const { actor } = await findOwnActor(tx, context, customerId, "narrow");
  const waiting = await findOpenWaiting(tx, customerId);
  if (waiting?.id !== waitingId) return false;
  await settleWaiting(tx, waiting, "declined_at", now);
  await keepEvidence(tx, { customerId, waitingId, actor }, "preferences_declined", now);
  return true;
}

/** Takes the no back: it waits again, unless something else was decided or recorded since; then false. */
export function undoDecline(context: OperationContext, answer: Answer): Promise<boolean> {
  const { db, clock } = context;
  return db.transaction(async (tx) => {
    await lockCustomer(tx, answer.customerId);
    const { actor } = await findOwnActor(tx, context, answer.customerId, "narrow");
    const isOpen = await reopenWaiting(tx, answer.customerId, answer.waitingId);
    if (isOpen) await keepEvidence(tx, { ...answer, actor }, "preferences_waiting", clock());
    return isOpen;
  });
}

async function keepEvidence(
  tx: Tx,
  { customerId, waitingId, actor }: Answer & { actor: EvidenceActor },
  kind: "preferences_declined" | "preferences_waiting",
  at: number,
): Promise<void> {
  const state = kind === "preferences_declined" ? "declined" : "waiting";
  await appendEvidence(tx, customerId, { at, kind, actor, body: { waiting: waitingId, state } });
}
