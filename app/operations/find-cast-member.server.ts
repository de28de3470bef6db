import { findCustomer } from "#db/queries/customers";
import { findStaffProfile, type StaffProfile } from "#db/queries/staff";
import type { Customer } from "~/domain/people/customer";
import type { OperationContext } from "./operation-context";

export function findCastCustomer({ db }: OperationContext, id: string): Promise<Customer | null> {
  return findCustomer(db.reader, id);
}

export function findCastStaff({ db }: OperationContext, id: string): Promise<StaffProfile | null> {
  return findStaffProfile(db.reader, id);
}
