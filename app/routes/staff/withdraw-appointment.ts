import { redirect } from "@remix-run/server-runtime";
import { forStaff } from "~/auth/guards.server";
import { withdrawAppointment } from "~/operations/wishes/answer-appointment.server";
import { customerPath } from "./customer-path";
import { findCustomerPage } from "./find-customer-page.server";

/** Withdraws one's own proposal. */
export const action = forStaff(async (visit) => {
  const { operations, staff, params } = visit;
  const { customer, proposals } = await findCustomerPage(visit);
  const id = params.id ?? "";
  if (proposals.some((own) => own.id === id && own.proposedBy === "staff")) {
    const by = { type: "staff", id: staff.id } as const;
    await withdrawAppointment(operations, { customerId: customer.id, id, by });
  }
  return redirect(`${customerPath(customer.id)}?appointment=withdrawn`);
});
