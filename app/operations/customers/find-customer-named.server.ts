import { findCustomerId } from "#db/queries/customer-references";
import type { CustomerId } from "~/domain/people/customer";
import type { CustomerReference } from "~/domain/people/customer-reference";
import type { OperationContext } from "../operation-context";

/** Whom a program named; null where that is nobody. */
export function findCustomerNamed(
  { db }: OperationContext,
  reference: CustomerReference,
): Promise<CustomerId | null> {
  return findCustomerId(db.reader, reference);
}

/** Of the id under which a program tells something: told again under it, it is the same. */
export function hashToldId({ vault }: OperationContext, client: string, id: string): string {
  return vault.hash("told by a program", `${client} ${id}`);
}
