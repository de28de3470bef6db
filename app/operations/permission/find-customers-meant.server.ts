import { listCustomersCalled } from "#db/queries/customer-names";
import { findCustomerId } from "#db/queries/customer-references";
import type { CustomerId } from "~/domain/people/customer";
import { parseCustomerReference } from "~/domain/people/customer-reference";
import type { OperationContext } from "../operation-context";

/** More than these are no answer: the name must be told in more detail. */
export const customersMeantMax = 200;

/**
 * Whom somebody may mean who writes a name, our id or `system:id`. An id of ours is taken as it is: also of whom we have
 * forgotten something may have to be proven. Null = too many are called so.
 */
export async function findCustomersMeant(
  { db }: Pick<OperationContext, "db">,
  text: string,
): Promise<CustomerId[] | null> {
  const reference = parseCustomerReference(text);
  if (!reference) return [];
  if (!("id" in reference)) {
    const id = await findCustomerId(db.reader, reference);
    return id === null ? [] : [id];
  }
  const called = await listCustomersCalled(db.reader, text, customersMeantMax + 1);
  return called.length > customersMeantMax ? null : [...new Set([reference.id, ...called])];
}
