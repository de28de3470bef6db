import { redirect } from "@remix-run/server-runtime";
import { forCustomer } from "~/auth/guards.server";
import { restoreOwnPoint } from "~/operations/contact-points/restore-own-point.server";
import { dataHome } from "./data-paths";

export const loader = forCustomer(() => redirect(dataHome));

/** Takes back an address or number that was removed. */
export const action = forCustomer(async ({ operations, customer, params }) => {
  const isBack = await restoreOwnPoint(operations, { customerId: customer.id, pointId: params.id ?? "" });
  return redirect(`${dataHome}?point=${isBack ? "restored" : "gone"}#points`);
});
