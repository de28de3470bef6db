import { redirect } from "@remix-run/server-runtime";
import { forCustomerOrMandate } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { readForm } from "~/auth/read-form.server";
import { undoDecline } from "~/operations/on-behalf/decline-waiting.server";

/** Takes a no back: it waits again. */
export const action = forCustomerOrMandate(async ({ request, operations, customer }) => {
  const waitingId = String((await readForm(request)).get("waiting"));
  const isOpen = await undoDecline(operations, { customerId: customer.id, waitingId });
  return redirect(isOpen ? customerHome : `${customerHome}?not-waiting`);
});
