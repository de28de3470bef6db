import type { Tx } from "#db/dialects/dialect";
import { lockCustomer } from "#db/dialects/locks";
import { appendEvidence } from "#db/queries/evidence";
import { findOpenWaiting, reopenWaiting, settleWaiting } from "#db/queries/waiting-preferences";
import type { OperationContext } from "./operation-context";

interface Answer {
  customerId: string;
  waitingId: string;
}

/** The customer's no: what holds stays as it is. False where it was answered before, or is superseded. */
export function declineWaiting({ db, clock }: OperationContext, answer: Answer): Promise<boolean> {
  return db.transaction((tx) => declineWithin(tx, answer, clock()));
}

/** In the caller's transaction. */
export async function declineWithin(
  tx: Tx,
  { customerId, waitingId }: Answer,
  now: number,
): Promise<boolean> {
  await lockCustomer(tx, customerId);
  const waiting = await findOpenWaiting(tx, customerId);
  if (waiting?.id !== waitingId) return false;
  await settleWaiting(tx, waiting, "declined_at", now);
  await keepEvidence(tx, { customerId, waitingId }, "preferences_declined", now);
  return true;
}

/** Takes the no back: it waits again, unless something else was decided or recorded since; then false. */
export function undoDecline({ db, clock }: OperationContext, answer: Answer): Promise<boolean> {
  return db.transaction(async (tx) => {
    await lockCustomer(tx, answer.customerId);
    const isOpen = await reopenWaiting(tx, answer.customerId, answer.waitingId);
    if (isOpen) await keepEvidence(tx, answer, "preferences_waiting", clock());
    return isOpen;
  });
}

async function keepEvidence(
  tx: Tx,
  { customerId, waitingId }: Answer,
  kind: "preferences_declined" | "preferences_waiting",
  at: number,
): Promise<void> {
  const state = kind === "preferences_declined" ? "declined" : "waiting";
  const actor = { type: "customer", id: customerId } as const;
  await appendEvidence(tx, customerId, { at, kind, actor, body: { waiting: waitingId, state } });
}
