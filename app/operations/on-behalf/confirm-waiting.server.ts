import type { Tx } from "#db/dialects/dialect";
import { lockAssignments, lockCustomer } from "#db/dialects/locks";
import { findPreferences } from "#db/queries/preferences";
import { findOpenWaiting, settleWaiting } from "#db/queries/waiting-preferences";
import type { Language } from "~/i18n/language";
import { plainText } from "~/i18n/sentence";
import { writeChanges } from "~/i18n/sentences/write-change";
import { refuseWhileLeaving } from "../customers/refuse-while-leaving.server";
import { type House, readHouse } from "../house/read-house.server";
import { findOwnActor, type OwnActor } from "../mandates/find-own-actor.server";
import type { OperationContext } from "../operation-context";
import { storeDecision } from "../preferences/store-decision.server";
import { readWaiting, type WaitingNow } from "./read-waiting.server";

interface Confirmation {
  customerId: string;
  waitingId: string;
  /** Stands for the text that the customer read ({@link WaitingNow}). */
  shown: string;
  language: Language;
  /** Signed in, or by the link that was mailed to an address of the customer's own. */
  by: "portal" | "mail";
}

export type ConfirmWaitingResult =
  | { kind: "saved"; version: number }
  /** It would now mean something else than what was read: nothing was stored. */
  | { kind: "text_changed" }
  /** It was answered before, or something else was decided since. */
  | { kind: "not_waiting" };

/** The customer's yes to exactly the text that was read: from now on it holds, whole. */
export function confirmWaiting(
  context: OperationContext,
  confirmation: Confirmation,
): Promise<ConfirmWaitingResult> {
  return context.db.transaction((tx) => confirmWithin(tx, context, confirmation));
}

/** In the caller's transaction, which holds no lock yet. */
export async function confirmWithin(
  tx: Tx,
  context: OperationContext,
  confirmation: Confirmation,
): Promise<ConfirmWaitingResult> {
  const { customerId, waitingId, shown } = confirmation;
  await lockAssignments(tx);
  await lockCustomer(tx, customerId);
  const now = context.clock();
  const own = await findOwnActor(tx, context, customerId);
  const waiting = await findOpenWaiting(tx, customerId);
  if (waiting?.id !== waitingId) return { kind: "not_waiting" };
  const house = await readHouse(tx);
  const before = await findPreferences(tx, customerId);
  const read = readWaiting(house, before, waiting);
  if (read.shown !== shown) return { kind: "text_changed" };
  await refuseWhileLeaving(tx, customerId);
  await settleWaiting(tx, waiting, "confirmed_at", now);
  const version = (before?.version ?? 0) + 1;
  await storeConfirmed(tx, house, { ...confirmation, own }, read, version, now);
  return { kind: "saved", version };
}

async function storeConfirmed(
  tx: Tx,
  house: House,
  { customerId, language, by, own }: Confirmation & { own: OwnActor },
  { waiting, current, next, changes }: WaitingNow,
  version: number,
  now: number,
): Promise<void> {
  const { id, source, recordedBy, recordedAt, linkPointId } = waiting;
  const wording = writeChanges(changes, house, language).map(plainText);
  const confirmed = { waiting: id, by, source, recordedBy, recordedAt, wording };
  const proof = { confirmed: { ...confirmed, ...(by === "mail" && { contactPoint: linkPointId }) } };
  // Whoever says yes by a mandate is told as the one who chose; the evidence keeps who recorded it.
  const origin =
    own.mandate === null
      ? { source: "confirmation" as const, recordedBy }
      : { source: "mandate" as const, recordedBy: own.mandate };
  const decision = { customerId, version, before: current, next, changes, language, proof };
  const { actor } = own;
  await storeDecision(tx, house, { ...decision, ...origin, actor, isOwnWord: true }, now);
}
