/**
 * Where requests to webhooks may go: to public addresses, and into the networks that the operator named. Everything
 * else is refused: loopback, private, link-local, carrier-grade NAT, multicast, reserved, and IPv6 that stands for IPv4
 * in whatever way. The registries: IANA's special-purpose addresses (RFC 6890) as ipaddr.js knows them; of IPv6 only
 * 2000::/3 is public at all.
 */
import ipaddr from "ipaddr.js";

export interface WebhookNetworks {
  /** May a request go to this address, over TLS? */
  allows(address: string): boolean;
  /** Lies the address in a network that the operator named? Only there may a request go in the clear. */
  isNamed(address: string): boolean;
  readonly hasNamed: boolean;
}

const globalUnicast: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse("2000::"), 3];

/** `named` as networks such as `10.20.0.0/16`; throws for what is none. */
export function toWebhookNetworks(named: readonly string[]): WebhookNetworks {
  const networks = named.map((network) => ipaddr.parseCIDR(network));
  const isNamed = (address: string) => {
    const parsed = parseAddress(address);
    return parsed !== null && networks.some(([base, bits]) => isInside(parsed, base, bits));
  };
  return {
    allows: (address) => isPublic(address) || isNamed(address),
    isNamed,
    hasNamed: networks.length > 0,
  };
}

function isPublic(address: string): boolean {
  const parsed = parseAddress(address);
  if (parsed?.range() !== "unicast") return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(globalUnicast);
}

function isInside(address: ipaddr.IPv4 | ipaddr.IPv6, base: ipaddr.IPv4 | ipaddr.IPv6, bits: number) {
  if (address instanceof ipaddr.IPv4) return base instanceof ipaddr.IPv4 && address.match(base, bits);
  return base instanceof ipaddr.IPv6 && address.match(base, bits);
}

/** An IPv6 zone says only by which interface. Mapped IPv4 stays what it is written as: nobody needs it. */
function parseAddress(text: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  const address = text.replace(/%.*$/, "");
  return ipaddr.isValid(address) ? ipaddr.parse(address) : null;
}
