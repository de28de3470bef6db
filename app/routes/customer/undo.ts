import { redirect } from "@remix-run/server-runtime";
import { forCustomer } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { undoPreferences } from "~/operations/undo-preferences.server";

/** Back to how it was before the version that the notice spoke of. */
export const action = forCustomer(async ({ request, operations, customer, language }) => {
  const version = Number((await request.formData()).get("version"));
  const result = await undoPreferences(operations, { customerId: customer.id, version, language });
  if (result.kind === "saved") return redirect(`${customerHome}?undone=${result.version}`);
  return redirect(`${customerHome}?${result.kind === "unchanged" ? "unchanged" : "not-undone"}`);
});
