import { redirect } from "@remix-run/server-runtime";
import { forCustomer } from "~/auth/guards.server";
import { mandatePaths } from "~/components/mandates/mandate-paths";
import { giveBackMandate } from "~/operations/mandates/end-mandate.server";

/** The customer no longer acts, or will not act, for somebody who asked them to. */
export const action = forCustomer(async ({ operations, customer, params }) => {
  const isDone = await giveBackMandate(operations, { holderId: customer.id, id: params.id ?? "" });
  return redirect(isDone ? `${mandatePaths.granted}?given-back` : mandatePaths.granted);
});
