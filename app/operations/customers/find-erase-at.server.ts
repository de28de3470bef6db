import { findAccountClosing } from "#db/queries/account-closings";
import type { OperationContext } from "../operation-context";

/** When the account of a customer who leaves is erased; null where the customer stays. */
export async function findEraseAt({ db }: OperationContext, customerId: string): Promise<number | null> {
  return (await findAccountClosing(db.reader, customerId))?.eraseAt ?? null;
}
