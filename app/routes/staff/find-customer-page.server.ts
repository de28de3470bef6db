import type { StaffVisit } from "~/auth/guards.server";
import { noSuchPerson } from "~/auth/no-such-person.server";
import type { LookPurpose } from "~/domain/people/look";
import {
  type CustomerForStaff,
  showCustomerToStaff,
} from "~/operations/customers/show-customer-to-staff.server";

/** Whoever is not on one's list is as unknown as an id that nobody has. */
export async function findCustomerPage(
  { operations, staff, params, request }: StaffVisit,
  purpose?: LookPurpose,
): Promise<CustomerForStaff> {
  const asked = { staff, customerId: params.customerId ?? "", ...(purpose && { purpose }) };
  const page = await showCustomerToStaff(operations, asked);
  if (!page) throw noSuchPerson(request);
  return page;
}
