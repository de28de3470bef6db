import type { StaffVisit } from "~/auth/guards.server";
import type { LookPurpose } from "~/domain/people/look";
import {
  type CustomerForStaff,
  showCustomerToStaff,
} from "~/operations/customers/show-customer-to-staff.server";

/** Whoever is not on one's list is as unknown as an id that nobody has. */
export async function findCustomerPage(
  { operations, staff, params }: StaffVisit,
  purpose?: LookPurpose,
): Promise<CustomerForStaff> {
  const asked = { staff, customerId: params.customerId ?? "", ...(purpose && { purpose }) };
  const page = await showCustomerToStaff(operations, asked);
  if (!page) throw new Response(null, { status: 404 });
  return page;
}
