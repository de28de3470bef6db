import { redirect } from "@remix-run/server-runtime";
import { asSent } from "~/auth/as-sent.server";
import { forCustomerOrFullMandate } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { readForm } from "~/auth/read-form.server";
import {
  acceptIntroduction,
  askAboutIntroduction,
  declineIntroduction,
} from "~/operations/assignment/answer-introduction.server";

/** Yes, ask first, or no; anything but the first two is a no. */
export const action = forCustomerOrFullMandate(async (visit) => {
  const { request, params, customer, language } = visit;
  const named = { customerId: customer.id, id: params.id ?? "" };
  const form = await readForm(request);
  const operations = asSent(visit, form);
  const answer = form.get("answer");
  if (answer === "accept") {
    const version = await acceptIntroduction(operations, { ...named, language });
    return redirect(`${customerHome}?${version === null ? "introduction-gone" : `saved=${version}`}`);
  }
  const isAsking = answer === "ask";
  const isOpen = await (isAsking ? askAboutIntroduction : declineIntroduction)(operations, named);
  const news = isAsking ? "introduction-asked" : "introduction-declined";
  return redirect(`${customerHome}?${isOpen ? news : "introduction-gone"}`);
});
