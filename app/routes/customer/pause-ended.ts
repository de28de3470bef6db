import { redirect } from "@remix-run/server-runtime";
import { forCustomer } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { readForm } from "~/auth/read-form.server";
import { markPausesTold } from "~/operations/preferences/show-ended-pause.server";

/** "In Ordnung": that a pause is over is told no more. */
export const action = forCustomer(async ({ request, operations, customer }) => {
  await markPausesTold(operations, customer.id, String((await readForm(request)).get("until")));
  return redirect(customerHome);
});
