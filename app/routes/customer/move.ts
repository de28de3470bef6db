import { redirect } from "@remix-run/server-runtime";
import { asSent } from "~/auth/as-sent.server";
import { forCustomerOrMandate } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { MandateRefused } from "~/domain/people/mandate";
import { acceptMove, declineMove } from "~/operations/answer-move-offer.server";

/** Answers the offer to move to somebody ranked higher. */
export const action = forCustomerOrMandate(async (visit) => {
  const { request, params, operations, customer, language } = visit;
  const answered = { customerId: customer.id, offerId: params.id!, language };
  const form = await request.formData();
  if (form.get("answer") === "move") {
    const hasMoved = await acceptMove(asSent(visit, form), answered);
    return redirect(`${customerHome}?${hasMoved ? "moved" : "place-gone"}`);
  }
  const result = await declineMove(operations, answered);
  if (result.kind === "too_wide") throw new MandateRefused("too_narrow");
  return redirect(`${customerHome}?${result.kind === "saved" ? `saved=${result.version}` : "place-gone"}`);
});
