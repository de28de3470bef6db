import { redirect } from "@remix-run/server-runtime";
import { forCustomer } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { readForm } from "~/auth/read-form.server";
import { markRecordedSeen } from "~/operations/on-behalf/show-recorded.server";

/** "In Ordnung": what others recorded is no longer told above the letter. */
export const action = forCustomer(async ({ request, operations, customer }) => {
  const version = Number((await readForm(request)).get("version"));
  if (Number.isSafeInteger(version)) await markRecordedSeen(operations, customer.id, version);
  return redirect(customerHome);
});
