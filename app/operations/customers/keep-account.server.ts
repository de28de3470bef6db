import { lockCustomer } from "#db/dialects/locks";
import {
  type AccountClosing,
  countClosingsSince,
  findAccountClosing,
  withdrawAccountClosing,
} from "#db/queries/account-closings";
import { appendEvidence } from "#db/queries/evidence";
import { dayMs } from "~/domain/time/instant";
import type { Language } from "~/i18n/language";
import type { OperationContext } from "../operation-context";
import { undoPreferences } from "../preferences/undo-preferences.server";

/**
 * How often a customer may leave within 24 hours and stay at once. Whoever left more often waits with staying until some of
 * it is longer ago, for each time stays on record; there is most of the week left to stay in. Leaving is never refused.
 */
export const leavingsPerDayMax = 10;

/** The customer stays after all: what was stopped holds again, unless something else was decided since. */
export async function keepAccount(
  context: OperationContext,
  { customerId, language }: { customerId: string; language: Language },
): Promise<"kept" | "too_often"> {
  const closing = await withdraw(context, customerId);
  if (closing === "too_often") return closing;
  await restore(context, closing, language);
  return "kept";
}

async function restore(
  context: OperationContext,
  closing: AccountClosing | null,
  language: Language,
): Promise<void> {
  if (closing === null || closing.stoppedVersion === null) return;
  const { customerId } = closing;
  const { stoppedVersion: version } = closing;
  await undoPreferences(context, { customerId, version, language, restores: true });
}

function withdraw(
  { db, clock }: OperationContext,
  customerId: string,
): Promise<AccountClosing | null | "too_often"> {
  return db.transaction(async (tx) => {
    await lockCustomer(tx, customerId);
    const closing = await findAccountClosing(tx, customerId);
    if (!closing) return null;
    const leavings = await countClosingsSince(tx, customerId, clock() - dayMs);
    if (leavings > leavingsPerDayMax) return "too_often";
    await withdrawAccountClosing(tx, closing, clock());
    const actor = { type: "customer", id: customerId } as const;
    await appendEvidence(tx, customerId, { at: clock(), kind: "account_kept", actor, body: {} });
    return closing;
  });
}
