import type { Db, Tx } from "#db/dialects/dialect";
import { findAccountClosing } from "#db/queries/account-closings";
import { LeavingRefused } from "~/domain/people/leaving";

/** Between leaving and being erased; false where the customer stays. */
export async function isLeaving(db: Db, customerId: string): Promise<boolean> {
  return (await findAccountClosing(db, customerId)) !== null;
}

/** Before anything becomes wider: throws `LeavingRefused` for a customer who leaves. The customer is locked. */
export async function refuseWhileLeaving(tx: Tx, customerId: string): Promise<void> {
  if (await isLeaving(tx, customerId)) throw new LeavingRefused();
}
