/**
 * The demo's customers: plausible, invented, and each a hard case. Dated relative to the demo's present. Whatever they
 * decided is played through the same operations that a real customer's click runs.
 */
import { thoseWhoHaveNotChosen } from "./cast-not-chosen";
import { thoseOfKeller } from "./cast-of-keller";
import { thoseWithOthers } from "./cast-of-others";
import type { DemoCalendar } from "./demo-calendar";
import type { DemoCustomer } from "./demo-customer";

export function castCustomers(calendar: DemoCalendar): DemoCustomer[] {
  return [...thoseOfKeller(calendar), ...thoseWithOthers(calendar), ...thoseWhoHaveNotChosen()];
}
