/**
 * Webhooks after the Standard Webhooks specification 1.0 (github.com/standard-webhooks): a program is sent each change
 * that it wants to hear of, signed, at least once, and of each customer in order. What is sent says who and what, never
 * a name or an address; the receiver reads the rest.
 */
import type { CustomerId } from "../people/customer";
import { formatInstant } from "../time/instant";
import { type ChangeKind, changeKinds } from "./change";

/** What an endpoint can be sent: changes, and what shows that the way is open. */
export const webhookEventKinds = [...changeKinds, "webhook.test"] as const;

export type WebhookEventKind = (typeof webhookEventKinds)[number];

export const webhookNameCharactersMax = 200;

/** Where a program wants to be told of changes. */
export interface Webhook {
  id: string;
  name: string;
  url: string;
  kinds: ChangeKind[];
  /** Milliseconds since 1970, as every instant here. */
  createdAt: number;
  /** Null = it is sent what it wants to hear of. */
  disabled: { at: number; because: DisabledBecause } | null;
  /** Until then the secret before the last signs as well; null = there is one secret. */
  previousSecretUntil: number | null;
  /** Nothing is sent there any more; what it received stays proven. Null = it is there. */
  removedAt: number | null;
}

/** What an administrator settles about an endpoint. */
export type WebhookSetting = Pick<Webhook, "name" | "url" | "kinds">;

/** An administrator wanted it so, or the receiver answered 410 Gone. */
export type DisabledBecause = "wanted" | "gone";

/** How an endpoint stands. */
export interface WebhookStanding {
  /** Deliveries on their way. */
  waiting: number;
  /** When the oldest of those came about that wait because an attempt failed; null = none does. */
  behindSince: number | null;
  /** Deliveries given up. */
  dead: number;
  lastDeliveredAt: number | null;
}

/** What is sent: to one endpoint, about one change. */
export interface WebhookEvent {
  kind: WebhookEventKind;
  /** Null = of no customer. */
  customerId: CustomerId | null;
  /** When it happened. */
  at: number;
  data: Record<string, unknown>;
}

/** One event on its way to one endpoint, or after it. */
export interface WebhookDelivery extends WebhookEvent {
  /** Also the header `webhook-id`: the same however often it is sent. */
  id: string;
  state: DeliveryState;
  attempts: number;
  attemptedAt: number | null;
  /** The first time that the receiver took it, whatever came later: the proof. */
  deliveredAt: number | null;
  /** Null = it is not sent again by itself. */
  nextAt: number | null;
  /** The status of the last answer; null = there was none. */
  lastStatus: number | null;
  lastFault: DeliveryFault | null;
}

/** On its way, taken by the receiver, or given up until somebody sends it again. */
export const deliveryStates = ["waiting", "delivered", "dead"] as const;

export type DeliveryState = (typeof deliveryStates)[number];

/** Why an attempt failed. */
export const deliveryFaults = [
  "not_resolved",
  "address_refused",
  "certificate_refused",
  "not_connected",
  "timed_out",
  "refused",
  "secret_unreadable",
] as const;

export type DeliveryFault = (typeof deliveryFaults)[number];

/** The body of a request, letter for letter what is signed. */
export function writeWebhookEvent({ kind, customerId, at, data }: WebhookEvent): string {
  const about = customerId === null ? {} : { customerId };
  return JSON.stringify({ type: kind, timestamp: formatInstant(at), data: { ...about, ...data } });
}
