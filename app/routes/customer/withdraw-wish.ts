import { redirect } from "@remix-run/server-runtime";
import { forCustomer } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { withdrawWish } from "~/operations/withdraw-wish.server";

export const action = forCustomer(async ({ operations, customer, params }) => {
  await withdrawWish(operations, { customerId: customer.id, id: params.id ?? "" });
  return redirect(`${customerHome}?withdrawn`);
});
