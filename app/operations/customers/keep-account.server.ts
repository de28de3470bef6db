import { lockCustomer } from "#db/dialects/locks";
import {
  type AccountClosing,
  findAccountClosing,
  withdrawAccountClosing,
} from "#db/queries/account-closings";
import { appendEvidence } from "#db/queries/evidence";
import type { Language } from "~/i18n/language";
import type { OperationContext } from "../operation-context";
import { undoPreferences } from "../preferences/undo-preferences.server";

/** The customer stays after all: what was stopped holds again, unless something else was decided since. */
export async function keepAccount(
  context: OperationContext,
  { customerId, language }: { customerId: string; language: Language },
): Promise<void> {
  const closing = await withdraw(context, customerId);
  if (closing === null || closing.stoppedVersion === null) return;
  const { stoppedVersion: version } = closing;
  await undoPreferences(context, { customerId, version, language, restores: true });
}

function withdraw({ db, clock }: OperationContext, customerId: string): Promise<AccountClosing | null> {
  return db.transaction(async (tx) => {
    await lockCustomer(tx, customerId);
    const closing = await findAccountClosing(tx, customerId);
    if (!closing) return null;
    await withdrawAccountClosing(tx, closing, clock());
    const actor = { type: "customer", id: customerId } as const;
    await appendEvidence(tx, customerId, { at: clock(), kind: "account_kept", actor, body: {} });
    return closing;
  });
}
