import { redirect } from "@remix-run/server-runtime";
import { asSent } from "~/auth/as-sent.server";
import { forCustomerOrMandate } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { readForm } from "~/auth/read-form.server";
import { undoPreferences } from "~/operations/preferences/undo-preferences.server";
import { refuseTooWide } from "./refuse-too-wide";

/** Back to how it was before the version that the notice spoke of. */
export const action = forCustomerOrMandate(async (visit) => {
  const { request, customer, language } = visit;
  const form = await readForm(request);
  const version = Number(form.get("version"));
  const result = await undoPreferences(asSent(visit, form), { customerId: customer.id, version, language });
  if (result.kind === "too_wide") refuseTooWide(result);
  if (result.kind === "saved") return redirect(`${customerHome}?undone=${result.version}`);
  return redirect(`${customerHome}?${result.kind === "unchanged" ? "unchanged" : "not-undone"}`);
});
