import type { TypedResponse } from "@remix-run/node";
import type { Visit } from "~/auth/guards.server";
import { customerHome, staffHome } from "~/auth/landing-paths";
import { readForm } from "~/auth/read-form.server";
import { findCastCustomer, findCastMandate, findCastStaff } from "~/operations/demo/find-cast-member.server";
import { startCustomerSession } from "../sign-in/finish-sign-in.server";
import { startStaffSession } from "../sign-in/start-staff-session.server";

/** A session through the same code as a real sign-in, without the mail. */
export async function stepInto(visit: Visit): Promise<TypedResponse<never>> {
  const form = await readForm(visit.request);
  const answer =
    (await becomeCustomer(visit, form.get("customer"))) ??
    (await becomeHolder(visit, form.get("mandate"))) ??
    (await becomeStaff(visit, form.get("staff")));
  if (!answer) throw new Response(null, { status: 404 });
  return answer;
}

async function becomeCustomer(visit: Visit, id: FormDataEntryValue | null) {
  const customer = typeof id === "string" ? await findCastCustomer(visit.operations, id) : null;
  if (!customer) return null;
  return startCustomerSession(
    visit,
    { customerId: customer.id, by: "demo", addressHash: null },
    customerHome,
  );
}

/** Whoever acts for a customer. */
async function becomeHolder(visit: Visit, id: FormDataEntryValue | null) {
  const mandate = typeof id === "string" ? await findCastMandate(visit.operations, id) : null;
  if (!mandate) return null;
  const signIn = {
    customerId: mandate.customerId,
    mandate: mandate.id,
    by: "demo",
    addressHash: null,
  } as const;
  return startCustomerSession(visit, signIn, customerHome);
}

async function becomeStaff(visit: Visit, id: FormDataEntryValue | null) {
  const staff = typeof id === "string" ? await findCastStaff(visit.operations, id) : null;
  if (!staff) return null;
  return startStaffSession(visit, await visit.context.staffAuth.makeLinkToken(staff), staffHome);
}
