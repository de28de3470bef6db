import { findCustomerId } from "#db/queries/customer-references";
import { type DeliveryFilter, findDelivery, listDeliveries } from "#db/queries/webhook-reports";
import { findWebhookOnRecord } from "#db/queries/webhooks";
import type { CustomerId } from "~/domain/people/customer";
import { parseCustomerReference } from "~/domain/people/customer-reference";
import type { WebhookDelivery } from "~/domain/programs/webhook";
import type { OperationContext } from "../operation-context";

export interface DeliveriesAsked extends DeliveryFilter {
  /** Where the page before ended; null = the first. */
  after: string | null;
  limit: number;
}

export interface DeliveryPage {
  deliveries: WebhookDelivery[];
  /** Of the next page; null = this is the last. */
  next: string | null;
}

/**
 * What an endpoint has been sent, newest first: with a customer and `consent.withdrawn` the proof that it was told. Also
 * of one that was removed. Null = there never was such a webhook.
 */
export async function showDeliveries(
  { db }: OperationContext,
  webhookId: string,
  { after, limit, ...filter }: DeliveriesAsked,
): Promise<DeliveryPage | null> {
  if (!(await findWebhookOnRecord(db.reader, webhookId))) return null;
  const before = after === null ? null : Number(after);
  const found = await listDeliveries(db.reader, webhookId, filter, { before, limit: limit + 1 });
  const page = found.slice(0, limit);
  return { deliveries: page, next: found.length > limit ? String(page.at(-1)!.sequence) : null };
}

/**
 * Whom a program named of whom something may have to be proven: an id of ours as it is, also of whom we have forgotten.
 * Null = nobody.
 */
export async function findToldCustomer({ db }: OperationContext, text: string): Promise<CustomerId | null> {
  const reference = parseCustomerReference(text);
  if (!reference) return null;
  return "id" in reference ? reference.id : findCustomerId(db.reader, reference);
}

/** Null where the webhook has no such delivery. */
export function showDelivery(
  { db }: OperationContext,
  webhookId: string,
  deliveryId: string,
): Promise<WebhookDelivery | null> {
  return findDelivery(db.reader, webhookId, deliveryId);
}
