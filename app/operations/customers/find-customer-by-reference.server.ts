import { findCustomerId } from "#db/queries/customer-references";
import { findCustomer } from "#db/queries/customers";
import type { Customer } from "~/domain/people/customer";
import { parseCustomerReference } from "~/domain/people/customer-reference";
import type { OperationContext } from "../operation-context";

/** The customer that a program named, by our id or as `system:externalId`; null where it names nobody. */
export async function findCustomerByReference(
  { db }: OperationContext,
  text: string,
): Promise<Customer | null> {
  const reference = parseCustomerReference(text);
  const id = reference && (await findCustomerId(db.reader, reference));
  return id ? findCustomer(db.reader, id) : null;
}
