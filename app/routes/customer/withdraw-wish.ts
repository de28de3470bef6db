import { redirect } from "@remix-run/server-runtime";
import { forCustomerOrMandate } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { showCalendarAppointment } from "~/operations/wishes/show-calendar-appointment.server";
import { withdrawWish } from "~/operations/wishes/withdraw-wish.server";

/** An appointment that is called off can be taken out of the calendar, too: the page after it says how. */
export const action = forCustomerOrMandate(async ({ operations, customer, params }) => {
  const id = params.id ?? "";
  await withdrawWish(operations, { customerId: customer.id, id });
  const appointment = await showCalendarAppointment(operations, customer.id, id);
  return redirect(`${customerHome}?${appointment ? `called-off=${id}` : "withdrawn"}`);
});
