import { redirect } from "@remix-run/server-runtime";
import type { StaffVisit } from "~/auth/guards.server";
import { staffHome } from "~/auth/landing-paths";
import { noSuchPerson } from "~/auth/no-such-person.server";
import { readForm } from "~/auth/read-form.server";
import { permitOutcomes } from "~/domain/permission/permit";
import { showCustomerToStaff } from "~/operations/customers/show-customer-to-staff.server";
import { type ReportPermitResult, reportPermit } from "~/operations/permits/report-permit.server";
import { customerPath } from "./customer-path";

/** Reports what was pressed, and goes on to what it changed. */
export async function reportOnPage(visit: StaffVisit): Promise<Response> {
  const { operations, staff, params, request } = visit;
  const form = await readForm(request);
  const outcome = permitOutcomes.find((one) => one === form.get("outcome"));
  if (!outcome) throw new Response(null, { status: 400 });
  const reportedBy = { type: "staff", id: staff.id } as const;
  const report = { permitId: params.permitId ?? "", reportedBy, outcome, at: null };
  const result = (await reportPermit(operations, report)) as ReportPermitResult;
  if (result.kind === "not_found") throw noSuchPerson(request);
  if (result.kind !== "reported") return redirect(new URL(request.url).pathname);
  const { customerId } = result.permit;
  const isListed = await showCustomerToStaff(operations, { staff, customerId });
  if (!isListed) return redirect(result.contact ? `${staffHome}?recorded` : staffHome);
  return redirect(`${customerPath(customerId)}${result.contact ? `?recorded=${result.contact.id}` : ""}`);
}
