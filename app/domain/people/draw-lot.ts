import type { CustomerId } from "./customer";

/** HMAC-SHA-256 of a text with a key, in lower-case hex; handed in, because this code knows no platform. */
export type Hmac = (key: string, text: string) => string;

/**
 * The customer's lot (assignment.md, "A fair start"): drawn from the seed that the company publishes, so that anybody can
 * check it, and never from the order of an import, which may have been sorted by revenue.
 */
export function drawLot(publishedSeed: string, customerId: CustomerId, hmac: Hmac): string {
  return hmac(publishedSeed, customerId);
}
