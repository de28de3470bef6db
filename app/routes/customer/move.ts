import { redirect } from "@remix-run/server-runtime";
import { forCustomerOrMandate } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { MandateRefused } from "~/domain/people/mandate";
import { acceptMove, declineMove } from "~/operations/answer-move-offer.server";

/** Answers the offer to move to somebody ranked higher. */
export const action = forCustomerOrMandate(async ({ request, params, operations, customer, language }) => {
  const answered = { customerId: customer.id, offerId: params.id!, language };
  if ((await request.formData()).get("answer") === "move") {
    const hasMoved = await acceptMove(operations, answered);
    return redirect(`${customerHome}?${hasMoved ? "moved" : "place-gone"}`);
  }
  const result = await declineMove(operations, answered);
  if (result.kind === "too_wide") throw new MandateRefused("too_narrow");
  return redirect(`${customerHome}?${result.kind === "saved" ? `saved=${result.version}` : "place-gone"}`);
});
