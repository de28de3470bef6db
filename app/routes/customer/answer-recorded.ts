import { redirect } from "@remix-run/server-runtime";
import { forCustomerOrMandate } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { readForm } from "~/auth/read-form.server";
import { confirmWaiting } from "~/operations/on-behalf/confirm-waiting.server";
import { declineWaiting } from "~/operations/on-behalf/decline-waiting.server";

/** Yes or no to what somebody else recorded: one press, no question. Anything but a yes is a no. */
export const action = forCustomerOrMandate(async ({ request, operations, customer, language }) => {
  const form = await readForm(request);
  const answer = { customerId: customer.id, waitingId: String(form.get("waiting")) };
  if (form.get("answer") !== "yes") {
    const isDeclined = await declineWaiting(operations, answer);
    return back(isDeclined ? { declined: answer.waitingId } : { "not-waiting": "" });
  }
  const shown = String(form.get("shown"));
  const result = await confirmWaiting(operations, { ...answer, shown, language, by: "portal" });
  if (result.kind === "saved") return back({ saved: String(result.version) });
  return back(result.kind === "text_changed" ? { "text-changed": "" } : { "not-waiting": "" });
});

function back(news: Record<string, string>): Response {
  return redirect(`${customerHome}?${new URLSearchParams(news)}`);
}
