import { type ApiClient, mayRead } from "~/domain/programs/api-client";

/** Faults that tell what the customer did: said no, has yet to answer, is leaving. */
const ofTheCustomer = new Set(["too_many", "declined_lately", "leaving"]);

/** Whoever may not read is told that it is not possible, and not why (docs/decisions/who-is-a-customer.md). */
export function veilFault<Fault extends string>(client: ApiClient, fault: Fault): Fault | "not_possible" {
  return mayRead(client) || !ofTheCustomer.has(fault) ? fault : "not_possible";
}
