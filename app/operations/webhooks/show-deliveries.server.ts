import { findCustomerId } from "#db/queries/customer-references";
import { type DeliveryFilter, findDelivery, listDeliveries } from "#db/queries/webhook-reports";
import { findWebhook } from "#db/queries/webhooks";
import { type CustomerReference, parseCustomerReference } from "~/domain/people/customer-reference";
import type { WebhookDelivery } from "~/domain/programs/webhook";
import type { OperationContext } from "../operation-context";

export interface DeliveriesAsked extends Omit<DeliveryFilter, "customerId"> {
  /** As programs name customers: our id, or `system:id`. */
  customer?: string;
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
 * What an endpoint has been sent, newest first: with a customer and `consent.withdrawn` the proof that it was told. Null
 * = there is no such webhook.
 */
export async function showDeliveries(
  { db }: OperationContext,
  webhookId: string,
  { customer, after, limit, ...filter }: DeliveriesAsked,
): Promise<DeliveryPage | null> {
  if (!(await findWebhook(db.reader, webhookId))) return null;
  const reference = customer === undefined ? undefined : parseCustomerReference(customer);
  const customerId = reference && (await findToldCustomer({ db }, reference));
  if (customerId === null || reference === null) return { deliveries: [], next: null };
  const before = after === null ? null : Number(after);
  const asked = { ...filter, ...(customerId && { customerId }) };
  const found = await listDeliveries(db.reader, webhookId, asked, { before, limit: limit + 1 });
  const page = found.slice(0, limit);
  return { deliveries: page, next: found.length > limit ? String(page.at(-1)!.sequence) : null };
}

/** An id of ours as it is: also of whom we have forgotten it must be proven that others were told. */
function findToldCustomer({ db }: Pick<OperationContext, "db">, reference: CustomerReference) {
  return "id" in reference ? reference.id : findCustomerId(db.reader, reference);
}

/** Null where the webhook has no such delivery. */
export async function showDelivery(
  { db }: OperationContext,
  webhookId: string,
  deliveryId: string,
): Promise<WebhookDelivery | null> {
  const webhook = await findWebhook(db.reader, webhookId);
  return webhook && findDelivery(db.reader, webhookId, deliveryId);
}
