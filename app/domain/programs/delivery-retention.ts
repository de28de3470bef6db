/**
 * How long it can be proven that a receiver was told. That a customer withdrew, or is to be forgotten, is kept as long
 * as the consent itself must be (UWG § 7a: five years); of everything else a season is enough to find a fault.
 */
import { dayMs } from "../time/instant";
import type { WebhookEventKind } from "./webhook";

const provenKinds: ReadonlySet<WebhookEventKind> = new Set(["consent.withdrawn", "customer.erased"]);
const provenDays = 5 * 366;
const otherDays = 100;

/** In milliseconds. */
export function retentionOf(kind: WebhookEventKind): number {
  return (provenKinds.has(kind) ? provenDays : otherDays) * dayMs;
}
