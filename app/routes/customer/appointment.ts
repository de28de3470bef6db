import { redirect } from "@remix-run/server-runtime";
import { forCustomerOrMandate } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { acceptAppointment, declineAppointment } from "~/operations/answer-appointment.server";

/** Accepts or declines what a member of staff proposed; anything but a yes is a no. */
export const action = forCustomerOrMandate(async ({ request, params, operations, customer }) => {
  const named = { customerId: customer.id, id: params.id ?? "" };
  const isYes = (await request.formData()).get("answer") === "accept";
  const isOpen = await (isYes ? acceptAppointment : declineAppointment)(operations, named);
  const news = isYes ? "appointment-accepted" : "appointment-declined";
  return redirect(`${customerHome}?${isOpen ? news : "appointment-gone"}`);
});
