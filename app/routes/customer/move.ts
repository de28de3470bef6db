import { redirect } from "@remix-run/server-runtime";
import { asSent } from "~/auth/as-sent.server";
import { forCustomerOrFullMandate } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { readForm } from "~/auth/read-form.server";
import { acceptMove, declineMove } from "~/operations/assignment/answer-move-offer.server";

/** Answers the offer to move to somebody ranked higher. */
export const action = forCustomerOrFullMandate(async (visit) => {
  const { request, params, operations, customer, language } = visit;
  const answered = { customerId: customer.id, offerId: params.id!, language };
  const form = await readForm(request);
  if (form.get("answer") === "move") {
    const hasMoved = await acceptMove(asSent(visit, form), answered);
    return redirect(`${customerHome}?${hasMoved ? "moved" : "place-gone"}`);
  }
  const result = await declineMove(operations, answered);
  return redirect(`${customerHome}?${result.kind === "saved" ? `saved=${result.version}` : "place-gone"}`);
});
