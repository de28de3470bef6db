import { redirect } from "@remix-run/server-runtime";
import { forCustomerOrMandate } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { MandateRefused } from "~/domain/people/mandate";
import { undoPreferences } from "~/operations/undo-preferences.server";

/** Back to how it was before the version that the notice spoke of. */
export const action = forCustomerOrMandate(async ({ request, operations, customer, language }) => {
  const version = Number((await request.formData()).get("version"));
  const result = await undoPreferences(operations, { customerId: customer.id, version, language });
  if (result.kind === "too_wide") throw new MandateRefused("too_narrow");
  if (result.kind === "saved") return redirect(`${customerHome}?undone=${result.version}`);
  return redirect(`${customerHome}?${result.kind === "unchanged" ? "unchanged" : "not-undone"}`);
});
