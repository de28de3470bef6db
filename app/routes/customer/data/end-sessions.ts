import { redirect } from "@remix-run/node";
import { readSessionTokenHash } from "~/auth/find-signed-in.server";
import { forCustomer } from "~/auth/guards.server";
import { readForm } from "~/auth/read-form.server";
import { endOwnSessions } from "~/operations/sign-in/end-own-sessions.server";
import { dataHome } from "./data-paths";

export const loader = forCustomer(() => redirect(dataHome));

/** Whoever ends the session that they look from is signed out. */
export const action = forCustomer(async ({ request, context, operations, customer }) => {
  const form = await readForm(request);
  const id = form.has("others") ? "all_but_this" : String(form.get("session") ?? "");
  const tokenHash = await readSessionTokenHash(request, context);
  await endOwnSessions(operations, { customerId: customer.id, id, tokenHash });
  return redirect(`${dataHome}?ended#devices`);
});
