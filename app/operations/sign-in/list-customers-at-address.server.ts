import { listCustomersByEmailHash } from "#db/queries/customers";
import type { Customer } from "~/domain/people/customer";
import type { OperationContext } from "../operation-context";

/** Who may sign in with a proven e-mail address: several where they share it. */
export function listCustomersAtAddress(context: OperationContext, addressHash: string): Promise<Customer[]> {
  return listCustomersByEmailHash(context.db.reader, addressHash);
}
