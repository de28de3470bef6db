import { type ApiClient, mayRead } from "~/domain/programs/api-client";
import type { Problem } from "../../problem";
import { customerNotFound } from "./customer-not-found";

/**
 * What is answered about a reference that names nobody, where a customer may be answered `alike`: whoever may read is told
 * plainly, and whoever may not cannot tell the two apart (docs/decisions/who-is-a-customer.md).
 */
export function nobodyNamed(client: ApiClient, alike: Problem): Problem {
  return mayRead(client) ? customerNotFound : alike;
}
