import { redirect } from "@remix-run/server-runtime";
import { asSent } from "~/auth/as-sent.server";
import { forCustomerOrMandate } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { readForm } from "~/auth/read-form.server";
import { acceptAppointment, declineAppointment } from "~/operations/wishes/answer-appointment.server";

/** Accepts or declines what a member of staff proposed; anything but a yes is a no. */
export const action = forCustomerOrMandate(async (visit) => {
  const { request, params, customer } = visit;
  const named = { customerId: customer.id, id: params.id ?? "" };
  const form = await readForm(request);
  const isYes = form.get("answer") === "accept";
  const isOpen = await (isYes ? acceptAppointment : declineAppointment)(asSent(visit, form), named);
  const news = isYes ? "appointment-accepted" : "appointment-declined";
  return redirect(`${customerHome}?${isOpen ? news : "appointment-gone"}`);
});
