import { redirect } from "@remix-run/server-runtime";
import { asSent } from "~/auth/as-sent.server";
import { forCustomerOrFullMandate } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { readForm } from "~/auth/read-form.server";
import { answerMissedCall } from "~/operations/wishes/answer-missed-call.server";
import { readMilliseconds } from "./read-milliseconds";

/** May it be tried again? Anything but the hours that were shown is a no. */
export const action = forCustomerOrFullMandate(async (visit) => {
  const { request, params, customer } = visit;
  const form = await readForm(request);
  const until = readMilliseconds(form, "until");
  const answer = { customerId: customer.id, contactId: params.id ?? "", until };
  const isAnswered = await answerMissedCall(asSent(visit, form), answer);
  const news = until === null ? "call-again-declined" : "call-again-accepted";
  return redirect(`${customerHome}?${isAnswered ? news : "question-gone"}`);
});
