/** What the endpoints have received, and what still waits for them. */
import type { Selectable } from "kysely";
import type { CustomerId } from "~/domain/people/customer";
import type {
  DeliveryFault,
  DeliveryState,
  WebhookDelivery,
  WebhookEventKind,
  WebhookStanding,
} from "~/domain/programs/webhook";
import type { Db } from "../dialects/dialect";
import { isOneOf } from "../dialects/is-one-of";
import type { WebhookDeliveryRow } from "../rows/programs";

export interface DeliveryFilter {
  /** Of any of these. */
  customerIds?: readonly CustomerId[];
  kind?: WebhookEventKind;
  state?: DeliveryState;
}

/** A delivery with its place, by which pages are turned. */
export type PlacedDelivery = WebhookDelivery & { sequence: number };

/** Newest first, at most `limit`, of those written before `before` (null = from the newest on). */
export async function listDeliveries(
  db: Db,
  endpointId: string,
  { customerIds, kind, state }: DeliveryFilter,
  { before, limit }: { before: number | null; limit: number },
): Promise<PlacedDelivery[]> {
  let query = db.selectFrom("webhook_delivery").selectAll().where("endpoint_id", "=", endpointId);
  if (customerIds !== undefined) query = query.where(isOneOf(db, "customer_id", customerIds));
  if (kind !== undefined) query = query.where("kind", "=", kind);
  if (before !== null) query = query.where("sequence", "<", before);
  if (state === "waiting") query = query.where("next_at", "is not", null);
  if (state === "dead") query = query.where("next_at", "is", null).where("dead_at", "is not", null);
  if (state === "delivered") query = query.where("next_at", "is", null).where("dead_at", "is", null);
  const rows = await query.orderBy("sequence", "desc").limit(limit).execute();
  return rows.map(toDelivery);
}

export async function findDelivery(db: Db, endpointId: string, id: string): Promise<WebhookDelivery | null> {
  const row = await db
    .selectFrom("webhook_delivery")
    .selectAll()
    .where("id", "=", id)
    .where("endpoint_id", "=", endpointId)
    .executeTakeFirst();
  return row ? toDelivery(row) : null;
}

export async function readWebhookStanding(db: Db, endpointId: string): Promise<WebhookStanding> {
  const ofEndpoint = db.selectFrom("webhook_delivery").where("endpoint_id", "=", endpointId);
  const waiting = await ofEndpoint
    .where("next_at", "is not", null)
    .select(({ fn }) => fn.countAll().as("count"))
    .executeTakeFirstOrThrow();
  const behind = await ofEndpoint
    .where("next_at", "is not", null)
    .where("last_fault", "is not", null)
    .select(({ fn }) => fn.min("created_at").as("since"))
    .executeTakeFirstOrThrow();
  const dead = await ofEndpoint
    .where("dead_at", "is not", null)
    .select(({ fn }) => fn.countAll().as("count"))
    .executeTakeFirstOrThrow();
  const last = await ofEndpoint
    .where("delivered_at", "is not", null)
    .select("delivered_at")
    .orderBy("sequence", "desc")
    .limit(1)
    .executeTakeFirst();
  return {
    waiting: Number(waiting.count),
    behindSince: behind.since,
    dead: Number(dead.count),
    lastDeliveredAt: last?.delivered_at ?? null,
  };
}

function toDelivery(row: Selectable<WebhookDeliveryRow>): PlacedDelivery {
  return {
    sequence: row.sequence,
    id: row.id,
    kind: row.kind as WebhookEventKind,
    customerId: row.customer_id,
    at: row.at,
    data: JSON.parse(row.data),
    state: stateOf(row),
    attempts: row.attempts,
    attemptedAt: row.attempted_at,
    deliveredAt: row.delivered_at,
    nextAt: row.next_at,
    lastStatus: row.last_status,
    lastFault: row.last_fault as DeliveryFault | null,
  };
}

function stateOf({ next_at, dead_at }: Selectable<WebhookDeliveryRow>): DeliveryState {
  if (next_at !== null) return "waiting";
  return dead_at === null ? "delivered" : "dead";
}
