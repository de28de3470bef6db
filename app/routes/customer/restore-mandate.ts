import { redirect } from "@remix-run/server-runtime";
import { forCustomer } from "~/auth/guards.server";
import { mandatePaths } from "~/components/mandates/mandate-paths";
import { restoreMandate } from "~/operations/mandates/end-mandate.server";

/** Takes the end of a mandate back. */
export const action = forCustomer(async ({ operations, customer, params }) => {
  const isRestored = await restoreMandate(operations, { customerId: customer.id, id: params.id ?? "" });
  return redirect(`${mandatePaths.granted}?${isRestored ? "restored" : "not-restored"}`);
});
