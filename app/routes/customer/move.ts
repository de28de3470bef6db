import { redirect } from "@remix-run/server-runtime";
import { forCustomer } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { acceptMove, declineMove } from "~/operations/answer-move-offer.server";

/** Answers the offer to move to somebody ranked higher. */
export const action = forCustomer(async ({ request, params, operations, customer, language }) => {
  const answered = { customerId: customer.id, offerId: params.id!, language };
  if ((await request.formData()).get("answer") === "move") {
    const hasMoved = await acceptMove(operations, answered);
    return redirect(`${customerHome}?${hasMoved ? "moved" : "place-gone"}`);
  }
  const result = await declineMove(operations, answered);
  return redirect(`${customerHome}?${result.kind === "saved" ? `saved=${result.version}` : "place-gone"}`);
});
