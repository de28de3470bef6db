import { redirect } from "@remix-run/server-runtime";
import { forCustomer } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { readForm } from "~/auth/read-form.server";
import { giveThanks, takeThanksBack } from "~/operations/contacts/give-thanks.server";
import { contactPath } from "./contact-path";
import { historyHref, readHistoryAddress } from "./history-place";

/** Says thank you, or takes it back, and returns to where that was pressed. */
export const action = forCustomer(async ({ request, operations, customer, params }) => {
  const contactId = params.id ?? "";
  const form = await readForm(request);
  const about = { customerId: customer.id, contactId };
  if (form.get("thanks") === "back") await takeThanksBack(operations, about);
  else await giveThanks(operations, about);
  return redirect(whereTo(String(form.get("back") ?? ""), contactId));
});

/** Only ever to a page of one's own. */
function whereTo(back: string, contactId: string): string {
  if (back === contactPath(contactId)) return back;
  if (back === customerHome) return `${customerHome}#${encodeURIComponent(contactId)}`;
  const [, search = ""] = back.split("?");
  return `${historyHref(readHistoryAddress(new URLSearchParams(search)))}#${encodeURIComponent(contactId)}`;
}
