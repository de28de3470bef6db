import { redirect } from "@remix-run/server-runtime";
import { forCustomer } from "~/auth/guards.server";
import { mandatePaths } from "~/components/mandates/mandate-paths";
import { endMandate } from "~/operations/mandates/end-mandate.server";

/** At once, without a question; the page after it offers the way back. */
export const action = forCustomer(async ({ operations, customer, params }) => {
  const id = params.id ?? "";
  const isEnded = await endMandate(operations, { customerId: customer.id, id, by: "customer" });
  return redirect(
    isEnded ? `${mandatePaths.granted}?${new URLSearchParams({ ended: id })}` : mandatePaths.granted,
  );
});
