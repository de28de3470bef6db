/**
 * What the customer allows, and for which there is no usable contact point, so that it cannot be (permission.md,
 * `no_contact_point`). Not a preference: the sentences say what was decided, and this what it still needs. What comes by
 * law alone is left out, for nobody asked for it.
 */
import type { Company } from "../../permission/company";
import type { CustomerFacts } from "../../permission/permission";
import type { ChannelId } from "../channel";
import { listOpenWays } from "./list-ways";

/** Each once, in the order of the company's channels; none where nothing is known of contact points. */
export function listMissingPoints(customer: CustomerFacts, company: Company): ChannelId[] {
  const { contactPoints } = customer;
  if (!contactPoints) return [];
  const allowed = listOpenWays(customer, company)
    .filter(({ topic }) => topic.basis !== "legal-obligation")
    .map(({ channel }) => channel.id);
  return company.channels
    .map(({ id }) => id)
    .filter((id) => allowed.includes(id) && !contactPoints.includes(id));
}
