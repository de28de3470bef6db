import { listAssignments, type StoredAssignment } from "#db/queries/assignments";
import { listSealedContactPoints, type SealedContactPoint } from "#db/queries/contact-points";
import { findCustomerId, listCustomerReferences } from "#db/queries/customer-references";
import { findCustomer } from "#db/queries/customers";
import { findPreferences } from "#db/queries/preferences";
import type { Customer } from "~/domain/people/customer";
import type { CustomerReference } from "~/domain/people/customer-reference";
import type { OperationContext } from "../operation-context";

/** What a program may read of a customer: no address and no number, those leave the house through a permit alone. */
export interface CustomerForProgram {
  customer: Customer;
  references: { system: string; externalId: string }[];
  /** 0 = nothing on record yet. */
  preferenceVersion: number;
  points: SealedContactPoint[];
  /** In general and per area. */
  assignments: StoredAssignment[];
}

/** Null where there is nobody of that name. */
export async function showCustomerToProgram(
  { db }: OperationContext,
  reference: CustomerReference,
): Promise<CustomerForProgram | null> {
  const id = await findCustomerId(db.reader, reference);
  const customer = id === null ? null : await findCustomer(db.reader, id);
  if (!customer) return null;
  const assignments = await listAssignments(db.reader, [customer.id]);
  return {
    customer,
    references: await listCustomerReferences(db.reader, customer.id),
    preferenceVersion: (await findPreferences(db.reader, customer.id))?.version ?? 0,
    points: await listSealedContactPoints(db.reader, customer.id),
    assignments: assignments.sort((one, other) => (one.area < other.area ? -1 : 1)),
  };
}
