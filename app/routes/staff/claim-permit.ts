import { redirect } from "@remix-run/server-runtime";
import { forStaff } from "~/auth/guards.server";
import type { ClaimPermitResult } from "~/operations/claim-permit.server";
import { claimOnPage } from "./claim-on-page.server";
import { customerPath, permitPath } from "./customer-path";
import { findCustomerPage } from "./find-customer-page.server";

/** Claims the way that was pressed. Refused, the customer's page says what holds now. */
export const action = forStaff(async (visit) => {
  const { customer } = await findCustomerPage(visit);
  const result = await claimOnPage(visit, customer.id);
  return redirect(whereTo(result, customer.id));
});

function whereTo(result: ClaimPermitResult, customerId: string): string {
  if (result.kind === "granted" || result.kind === "waiting") return permitPath(result.permit.id);
  return `${customerPath(customerId)}?${result.kind === "reason_missing" ? "reason-missing" : "refused"}`;
}
