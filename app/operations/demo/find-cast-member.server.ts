import { findCustomer } from "#db/queries/customers";
import { findMandateById } from "#db/queries/mandates";
import { findStaffProfile, type StaffProfile } from "#db/queries/staff";
import type { Customer } from "~/domain/people/customer";
import type { Mandate } from "~/domain/people/mandate";
import type { OperationContext } from "../operation-context";

export function findCastCustomer({ db }: OperationContext, id: string): Promise<Customer | null> {
  return findCustomer(db.reader, id);
}

/** A mandate by which somebody of the cast acts for a customer. */
export function findCastMandate({ db, vault }: OperationContext, id: string): Promise<Mandate | null> {
  return findMandateById(db.reader, vault, id);
}

export function findCastStaff({ db }: OperationContext, id: string): Promise<StaffProfile | null> {
  return findStaffProfile(db.reader, id);
}
