import { isIP } from "node:net";
import type { WebhookNetworks } from "./webhook-networks";

/** Why an address is not taken for a webhook. */
export const webhookUrlFaults = [
  "not_an_address",
  "not_https",
  "with_credentials",
  "port_refused",
  "address_refused",
] as const;

export type WebhookUrlFault = (typeof webhookUrlFaults)[number];

export const urlCharactersMax = 2000;
const httpsPort = 443;
/** Below lie the ports of mail servers and the like, which nothing should be made to talk to. */
const freePortMin = 1024;

/**
 * Null = taken. Says only what the text itself shows: where a name leads is found out with every connection. Numbers in
 * whatever notation (decimal, octal, hexadecimal) are read as the address that they mean, as every client reads them.
 */
export function checkWebhookUrl(text: string, networks: WebhookNetworks): WebhookUrlFault | null {
  if (text.length > urlCharactersMax || !URL.canParse(text)) return "not_an_address";
  const url = new URL(text);
  const schemes = networks.hasNamed ? ["https:", "http:"] : ["https:"];
  if (!schemes.includes(url.protocol)) return "not_https";
  if (url.username !== "" || url.password !== "") return "with_credentials";
  if (!isPortTaken(url)) return "port_refused";
  return isHostTaken(url, networks) ? null : "address_refused";
}

function isPortTaken({ port, protocol }: URL): boolean {
  const usual = port === "" || Number(port) === httpsPort;
  return usual || Number(port) >= freePortMin || (protocol === "http:" && Number(port) === 80);
}

function isHostTaken({ hostname, protocol }: URL, networks: WebhookNetworks): boolean {
  const host = hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  if (isIP(host) !== 0) return protocol === "https:" ? networks.allows(host) : networks.isNamed(host);
  return networks.hasNamed || !/(^|\.)localhost$/.test(host);
}
