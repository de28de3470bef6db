import type { StaffVisit } from "~/auth/guards.server";
import { type CustomerForStaff, showCustomerToStaff } from "~/operations/show-customer-to-staff.server";

/** Whoever is not on one's list is as unknown as an id that nobody has. */
export async function findCustomerPage({ operations, staff, params }: StaffVisit): Promise<CustomerForStaff> {
  const page = await showCustomerToStaff(operations, { staff, customerId: params.customerId ?? "" });
  if (!page) throw new Response(null, { status: 404 });
  return page;
}
