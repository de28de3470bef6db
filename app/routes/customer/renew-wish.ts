import { redirect } from "@remix-run/server-runtime";
import { forCustomer } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { layWishAside, renewWish } from "~/operations/renew-wish.server";
import { readMilliseconds } from "./read-milliseconds";

/** Asks anew what nobody answered, or lays it aside. */
export const action = forCustomer(async ({ request, params, operations, customer }) => {
  const named = { customerId: customer.id, id: params.id ?? "" };
  const from = readMilliseconds(await request.formData(), "from");
  if (from === null) {
    await layWishAside(operations, named);
    return redirect(`${customerHome}?laid-aside`);
  }
  const isRenewed = await renewWish(operations, { ...named, from });
  return redirect(`${customerHome}?${isRenewed ? "wish-renewed" : "question-gone"}`);
});
