/** Who may act for a customer, and for whom the customer may act. */
import { listContactPoints } from "#db/queries/contact-points";
import { findCustomer } from "#db/queries/customers";
import { listMandates, listMandatesAtAddress } from "#db/queries/mandates";
import type { Customer } from "~/domain/people/customer";
import { isOfUse, type Mandate, type MandateState, stateOfMandate } from "~/domain/people/mandate";
import type { OperationContext } from "../operation-context";

export interface MandateToShow {
  mandate: Mandate;
  state: MandateState;
}

/** A mandate as its holder is shown it. */
export interface HeldMandate extends MandateToShow {
  /** Whoever granted it. */
  customer: Customer;
}

/** All that the customer ever granted, newest first. */
export async function listGrantedMandates(
  { db, vault, clock }: OperationContext,
  customerId: string,
): Promise<MandateToShow[]> {
  const mandates = await listMandates(db.reader, vault, customerId);
  return mandates.map((mandate) => ({ mandate, state: stateOfMandate(mandate, clock()) }));
}

/** Offered or granted to whoever has this address. */
export async function listHeldMandates(
  { db, vault, clock }: OperationContext,
  addressHash: string,
): Promise<HeldMandate[]> {
  const mandates = await listMandatesAtAddress(db.reader, vault, addressHash);
  const held: HeldMandate[] = [];
  for (const mandate of mandates.filter((each) => isOfUse(each, clock()))) {
    const customer = await findCustomer(db.reader, mandate.customerId);
    if (customer) held.push({ mandate, customer, state: stateOfMandate(mandate, clock()) });
  }
  return held;
}

/** Those granted to an address that was shown to be this customer's own. */
export async function listMandatesHeldBy(
  context: OperationContext,
  customerId: string,
): Promise<HeldMandate[]> {
  const points = await listContactPoints(context.db.reader, context.vault, customerId);
  const own = points.filter(({ kind, verifiedAt }) => kind === "email" && verifiedAt !== null);
  const held = await Promise.all(own.map(({ valueHash }) => listHeldMandates(context, valueHash)));
  return held.flat();
}
