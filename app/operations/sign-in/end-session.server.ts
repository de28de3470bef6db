import { endCustomerSession } from "#db/queries/customer-sessions";
import type { OperationContext } from "../operation-context";

/** Signs a customer out on this device. */
export async function endSession({ db, clock }: OperationContext, tokenHash: string): Promise<void> {
  await endCustomerSession(db.writer, tokenHash, clock());
}
