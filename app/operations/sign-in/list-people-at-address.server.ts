import type { Customer } from "~/domain/people/customer";
import type { Mandate } from "~/domain/people/mandate";
import { type HeldMandate, listHeldMandates } from "../mandates/show-mandates.server";
import type { OperationContext } from "../operation-context";
import { listCustomersAtAddress } from "./list-customers-at-address.server";

/** As whom, or for whom, one may be here. */
export interface Place {
  /** How the choice is named in a form. */
  id: string;
  customer: Customer;
  /** Null = in person. */
  mandate: Mandate | null;
  signIn: { customerId: string; mandate?: string };
}

/** For whom a proven e-mail address stands: customers in person, those for whom one may act, and who asks one to. */
export async function listPeopleAtAddress(
  context: OperationContext,
  addressHash: string,
): Promise<{ places: Place[]; invitations: HeldMandate[] }> {
  const customers = await listCustomersAtAddress(context, addressHash);
  const held = await listHeldMandates(context, addressHash);
  const inForce = held.filter(({ state }) => state === "in_force");
  return {
    places: [...customers.map(inPerson), ...inForce.map(byMandate)],
    invitations: held.filter(({ state }) => state === "invited"),
  };
}

function inPerson(customer: Customer): Place {
  return { id: customer.id, customer, mandate: null, signIn: { customerId: customer.id } };
}

function byMandate({ customer, mandate }: HeldMandate): Place {
  const signIn = { customerId: customer.id, mandate: mandate.id };
  return { id: `mandate:${mandate.id}`, customer, mandate, signIn };
}
