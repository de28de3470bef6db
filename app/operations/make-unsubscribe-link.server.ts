import type { Subscription, SubscriptionFault } from "~/domain/preference/unsubscribe";
import { findSubscriptionFault } from "~/domain/preference/unsubscribe";
import type { OperationContext } from "./operation-context";
import { readHouse } from "./read-house.server";
import { sealUnsubscribeToken } from "./unsubscribe-token.server";

interface LinkToMake extends Subscription {
  /** The customer's id, or `system:externalId`. */
  reference: string;
  /** Without a slash at its end. */
  baseUrl: string;
}

export interface UnsubscribeLink {
  url: string;
  /** What a mail must carry so that mail programs show a button (RFC 2369, RFC 8058). */
  headers: { "List-Unsubscribe": string; "List-Unsubscribe-Post": string };
}

/**
 * A link that unsubscribes the customer from the topic over the channel, without signing in. Looks nobody up: whether
 * somebody is a customer is not to be learned from it. A link to nobody does nothing.
 */
export async function makeUnsubscribeLink(
  { db, vault }: OperationContext,
  { reference, topic, channel, baseUrl }: LinkToMake,
): Promise<{ ok: true; link: UnsubscribeLink } | { ok: false; fault: SubscriptionFault }> {
  const { company } = await readHouse(db.reader);
  const fault = findSubscriptionFault({ topic, channel }, company);
  if (fault) return { ok: false, fault };
  const url = `${baseUrl}/unsubscribe/${sealUnsubscribeToken(vault, { reference, topic, channel })}`;
  const headers = { "List-Unsubscribe": `<${url}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
  return { ok: true, link: { url, headers } };
}
