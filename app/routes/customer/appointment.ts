import { redirect } from "@remix-run/server-runtime";
import { asSent } from "~/auth/as-sent.server";
import { forCustomerOrMandate } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { readForm } from "~/auth/read-form.server";
import {
  acceptAppointment,
  declineAppointment,
  withdrawAppointment,
} from "~/operations/wishes/answer-appointment.server";

/** Answers what a member of staff proposed, or withdraws what the customer did; anything but a yes is a no. */
export const action = forCustomerOrMandate(async (visit) => {
  const { request, params, customer } = visit;
  const form = await readForm(request);
  const { answer, news } = answers.get(String(form.get("answer"))) ?? refusal;
  const isOpen = await answer(asSent(visit, form), { customerId: customer.id, id: params.id ?? "" });
  return redirect(`${customerHome}?${isOpen ? news : "appointment-gone"}`);
});

const refusal = { answer: declineAppointment, news: "appointment-declined" };

const answers = new Map<string, typeof refusal>([
  ["accept", { answer: acceptAppointment, news: "appointment-accepted" }],
  ["stay", { answer: declineAppointment, news: "appointment-stays" }],
  ["withdraw", { answer: withdrawOwn, news: "time-withdrawn" }],
]);

function withdrawOwn(...[context, { customerId, id }]: Parameters<typeof declineAppointment>) {
  return withdrawAppointment(context, { customerId, id });
}
