import { redirect } from "@remix-run/server-runtime";
import { asSent } from "~/auth/as-sent.server";
import { forCustomerOrFullMandate } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { readForm } from "~/auth/read-form.server";
import { layWishAside, renewWish } from "~/operations/wishes/renew-wish.server";
import { readMilliseconds } from "./read-milliseconds";

/** Asks anew what nobody answered, or lays it aside. */
export const action = forCustomerOrFullMandate(async (visit) => {
  const { request, params, operations, customer } = visit;
  const named = { customerId: customer.id, id: params.id ?? "" };
  const form = await readForm(request);
  const from = readMilliseconds(form, "from");
  if (from === null) {
    await layWishAside(operations, named);
    return redirect(`${customerHome}?laid-aside`);
  }
  const isRenewed = await renewWish(asSent(visit, form), { ...named, from });
  return redirect(`${customerHome}?${isRenewed ? "wish-renewed" : "question-gone"}`);
});
