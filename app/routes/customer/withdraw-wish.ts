import { redirect } from "@remix-run/server-runtime";
import { forCustomerOrMandate } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { withdrawWish } from "~/operations/wishes/withdraw-wish.server";

export const action = forCustomerOrMandate(async ({ operations, customer, params }) => {
  await withdrawWish(operations, { customerId: customer.id, id: params.id ?? "" });
  return redirect(`${customerHome}?withdrawn`);
});
