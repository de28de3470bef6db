import type { OperationContext, SentForm } from "~/operations/operation-context";
import type { CustomerVisit, StaffVisit, Visit } from "./guards.server";

/** The operations as this one form asks for them: what arrives twice is done once. A form without a key is none of those. */
export function asSent(visit: Visit | CustomerVisit | StaffVisit, form: FormData): OperationContext {
  if (!form.has("formKey")) return visit.operations;
  const sent = JSON.stringify([visit.url.pathname, ...form]);
  return { ...visit.operations, form: { by: findSender(visit), sent } };
}

function findSender(visit: Visit | CustomerVisit | StaffVisit): SentForm["by"] {
  if ("staff" in visit) return { type: "staff", id: visit.staff.id };
  return "customer" in visit ? { type: "customer", id: visit.customer.id } : null;
}
