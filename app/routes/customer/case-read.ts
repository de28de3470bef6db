import { redirect } from "@remix-run/server-runtime";
import { forCustomer } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { noteAnswerSeen } from "~/operations/cases/answer-case.server";

/** The customer has read what was answered. */
export const action = forCustomer(async ({ operations, customer, params }) => {
  await noteAnswerSeen(operations, { customerId: customer.id, contactId: params.id ?? "" });
  return redirect(customerHome);
});
