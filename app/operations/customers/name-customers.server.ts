import { listCustomerNames } from "#db/queries/customer-names";
import type { CustomerId } from "~/domain/people/customer";
import type { PersonName } from "~/domain/people/directory";
import type { OperationContext } from "../operation-context";

/** What these customers are called; whoever was erased is missing. */
export function nameCustomers(
  { db }: Pick<OperationContext, "db">,
  ids: readonly CustomerId[],
): Promise<Map<CustomerId, PersonName>> {
  return listCustomerNames(db.reader, ids);
}
