/**
 * A decision from plain data in one call, for simulations and examples. Whoever asks more than once compiles the
 * company and the customer and keeps them (compile-company.ts, compile-customer.ts).
 */
import { getInstant } from "../time/instant";
import type { PublicHolidays } from "../time/public-holidays";
import type { Company } from "./company";
import { compileCompany } from "./compile-company";
import { compileCustomer } from "./compile-customer";
import { decidePermission } from "./decide-permission";
import type { CustomerFacts, Decision, InstantText, PermissionRequest } from "./permission";

export interface Simulation {
  company: Company;
  customer: CustomerFacts;
  request: PermissionRequest;
  at: InstantText;
}

export function simulateDecision(simulation: Simulation, holidays: PublicHolidays): Decision {
  const company = compileCompany(simulation.company, holidays);
  const customer = compileCustomer(company, simulation.customer);
  return decidePermission(customer, simulation.request, getInstant(simulation.at));
}
