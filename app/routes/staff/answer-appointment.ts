import { redirect } from "@remix-run/server-runtime";
import { asSent } from "~/auth/as-sent.server";
import { forStaff } from "~/auth/guards.server";
import { readForm } from "~/auth/read-form.server";
import { acceptAppointment, declineAppointment } from "~/operations/wishes/answer-appointment.server";
import { customerPath } from "./customer-path";
import { findCustomerPage } from "./find-customer-page.server";

/** Answers another time that the customer asked for; anything but a yes is a no. */
export const action = forStaff(async (visit) => {
  const { staff, params, request } = visit;
  const { customer } = await findCustomerPage(visit, "appointment");
  const form = await readForm(request);
  const isYes = form.get("answer") === "accept";
  const by = { staff: staff.id, actor: { type: "staff", id: staff.id } } as const;
  const named = { customerId: customer.id, id: params.id ?? "", by };
  const isOpen = await (isYes ? acceptAppointment : declineAppointment)(asSent(visit, form), named);
  const news = isYes ? "accepted" : "declined";
  return redirect(`${customerPath(customer.id)}?appointment=${isOpen ? news : "gone"}`);
});
