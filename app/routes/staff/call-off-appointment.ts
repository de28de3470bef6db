import { redirect } from "@remix-run/server-runtime";
import { forStaff } from "~/auth/guards.server";
import { staffHome } from "~/auth/landing-paths";
import { callOffAppointment } from "~/operations/wishes/call-off-appointment.server";
import { customerPath } from "./customer-path";
import { findCustomerPage } from "./find-customer-page.server";

/** Whoever was on the list for the appointment alone is not on it any more: the list says what was done. */
export const action = forStaff(async (visit) => {
  const { operations, staff, params } = visit;
  const { customer, standing } = await findCustomerPage(visit, "appointment");
  const by = { staff: staff.id, actor: { type: "staff", id: staff.id } } as const;
  const named = { customerId: customer.id, id: params.id ?? "", by };
  const isOff = await callOffAppointment(operations, named);
  if (isOff && standing.kind === "wish") return redirect(`${staffHome}?called-off`);
  return redirect(`${customerPath(customer.id)}?appointment=${isOff ? "called-off" : "gone"}`);
});
