import { redirect } from "@remix-run/server-runtime";
import { asSent } from "~/auth/as-sent.server";
import { forCustomerOrFullMandate } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { readForm } from "~/auth/read-form.server";
import { answerStandIn, takeBackStandIn } from "~/operations/wishes/answer-stand-in.server";

/** While the owner of a wish is away: somebody else may, it waits, or the answer is taken back. */
export const action = forCustomerOrFullMandate(async (visit) => {
  const { request, params, customer } = visit;
  const named = { customerId: customer.id, id: params.id ?? "" };
  const form = await readForm(request);
  const operations = asSent(visit, form);
  if (form.get("take-back") !== null) {
    const isTaken = await takeBackStandIn(operations, named);
    return redirect(`${customerHome}?${isTaken ? "stand-in-taken-back" : "question-gone"}`);
  }
  const standIn = String(form.get("stand-in") ?? "") || null;
  const isAnswered = await answerStandIn(operations, { ...named, standIn });
  const news = standIn === null ? "stand-in-declined" : "stand-in-accepted";
  return redirect(`${customerHome}?${isAnswered ? news : "question-gone"}`);
});
