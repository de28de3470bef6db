import type { Vault } from "#db/vault";
import type { Permit } from "~/domain/permission/permit";
import {
  findSubscriptionFault,
  type Subscription,
  type SubscriptionFault,
} from "~/domain/preference/unsubscribe";
import { type House, readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import { sealUnsubscribeToken, tokenCharacters } from "./unsubscribe-token.server";

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

const folder = "/unsubscribe/";

/** How much longer than the address of the portal every link is. */
export const unsubscribePathCharacters = folder.length + tokenCharacters;

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
  return { ok: true, link: sealLink(vault, { reference, topic, channel, baseUrl }) };
}

/** What a mail that is sent by a permit must carry; null where it is no mail, or rests on no consent. */
export function linkOfPermit(
  vault: Vault,
  { company }: Pick<House, "company">,
  { customerId, topic, channel }: Pick<Permit, "customerId" | "topic" | "channel">,
  baseUrl: string,
): UnsubscribeLink | null {
  if (channel !== "email" || findSubscriptionFault({ topic, channel }, company)) return null;
  return sealLink(vault, { reference: customerId, topic, channel, baseUrl });
}

function sealLink(vault: Vault, { baseUrl, ...token }: LinkToMake): UnsubscribeLink {
  const url = `${baseUrl}${folder}${sealUnsubscribeToken(vault, token)}`;
  const headers = { "List-Unsubscribe": `<${url}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
  return { url, headers };
}
