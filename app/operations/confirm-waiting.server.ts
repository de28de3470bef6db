import type { Tx } from "#db/dialects/dialect";
import { lockAssignments, lockCustomer } from "#db/dialects/locks";
import { findPreferences } from "#db/queries/preferences";
import { findOpenWaiting, settleWaiting } from "#db/queries/waiting-preferences";
import type { Language } from "~/i18n/language";
import { plainText } from "~/i18n/sentence";
import { writeChanges } from "~/i18n/sentences/write-change";
import type { OperationContext } from "./operation-context";
import { type House, readHouse } from "./read-house.server";
import { readWaiting, type WaitingNow } from "./read-waiting.server";
import { storeDecision } from "./store-decision.server";

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
  { db, clock }: OperationContext,
  confirmation: Confirmation,
): Promise<ConfirmWaitingResult> {
  return db.transaction((tx) => confirmWithin(tx, confirmation, clock()));
}

/** In the caller's transaction, which holds no lock yet. */
export async function confirmWithin(
  tx: Tx,
  confirmation: Confirmation,
  now: number,
): Promise<ConfirmWaitingResult> {
  const { customerId, waitingId, shown } = confirmation;
  await lockAssignments(tx);
  await lockCustomer(tx, customerId);
  const waiting = await findOpenWaiting(tx, customerId);
  if (waiting?.id !== waitingId) return { kind: "not_waiting" };
  const house = await readHouse(tx);
  const before = await findPreferences(tx, customerId);
  const read = readWaiting(house, before, waiting);
  if (read.shown !== shown) return { kind: "text_changed" };
  await settleWaiting(tx, waiting, "confirmed_at", now);
  const version = (before?.version ?? 0) + 1;
  await storeConfirmed(tx, house, confirmation, read, version, now);
  return { kind: "saved", version };
}

async function storeConfirmed(
  tx: Tx,
  house: House,
  { customerId, language, by }: Confirmation,
  { waiting, current, next, changes }: WaitingNow,
  version: number,
  now: number,
): Promise<void> {
  const { id, source, recordedBy, recordedAt, linkPointId } = waiting;
  const wording = writeChanges(changes, house, language).map(plainText);
  const confirmed = { waiting: id, by, source, recordedBy, recordedAt, wording };
  const proof = { confirmed: { ...confirmed, ...(by === "mail" && { contactPoint: linkPointId }) } };
  const own = { source: "confirmation", actor: { type: "customer", id: customerId } } as const;
  const decision = { customerId, version, before: current, next, changes, recordedBy, language, proof };
  await storeDecision(tx, house, { ...decision, ...own }, now);
}
