import { redirect } from "@remix-run/server-runtime";
import { forStaff } from "~/auth/guards.server";
import { withdrawIntroduction } from "~/operations/assignment/answer-introduction.server";
import { customerPath } from "./customer-path";
import { findCustomerPage } from "./find-customer-page.server";

/** Withdraws one's own proposal. */
export const action = forStaff(async (visit) => {
  const { operations, staff, params } = visit;
  const { customer } = await findCustomerPage(visit);
  const named = { customerId: customer.id, id: params.id ?? "" };
  await withdrawIntroduction(operations, { ...named, proposedBy: staff.id });
  return redirect(`${customerPath(customer.id)}?introduction=withdrawn`);
});
