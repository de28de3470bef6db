/**
 * What is on its way to the endpoints: written in the transaction of the change, worked off by any process that holds
 * the lease. Of one customer an endpoint is sent nothing while something earlier still waits.
 */
import { type ExpressionBuilder, type Selectable, sql } from "kysely";
import { canonicalJson } from "~/domain/evidence/canonical-json";
import type { Change } from "~/domain/programs/change";
import type { DeliveryFault, WebhookEvent, WebhookEventKind } from "~/domain/programs/webhook";
import type { Db, Tx } from "../dialects/dialect";
import { insertMany } from "../dialects/insert-many";
import { newId } from "../new-id";
import type { WebhookDeliveryRow } from "../rows/programs";
import type { Schema } from "../schema";
import { listWantedKinds } from "./webhooks";

/** A delivery in the hands of one process, until the lease is over. */
export interface ClaimedDelivery extends WebhookEvent {
  id: string;
  endpointId: string;
  /** This one included. */
  attempts: number;
  firstAt: number;
  leasedUntil: number;
}

/** For every endpoint that wants to hear of them; part of the transaction that changed something. */
export async function enqueueDeliveries(tx: Tx, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  const webhooks = await listWantedKinds(tx);
  const rows = webhooks.flatMap(({ id, kinds }) =>
    changes.filter(({ kind }) => kinds.includes(kind)).map((change) => toNewRow(id, change, change.at)),
  );
  await insertMany(tx, "webhook_delivery", rows);
}

/** One event for one endpoint, whatever it wants to hear of; answers the delivery's id. */
export async function enqueueDelivery(
  tx: Tx,
  endpointId: string,
  event: WebhookEvent,
  now: number,
): Promise<string> {
  const row = toNewRow(endpointId, event, now);
  await tx.insertInto("webhook_delivery").values(row).execute();
  return row.id;
}

function toNewRow(
  endpointId: string,
  event: WebhookEvent,
  now: number,
): Omit<WebhookDeliveryRow, "sequence"> {
  return {
    id: newId(now),
    endpoint_id: endpointId,
    customer_id: event.customerId,
    kind: event.kind,
    at: event.at,
    data: canonicalJson(event.data),
    created_at: now,
    first_at: now,
    next_at: now,
    leased_until: null,
    attempts: 0,
    attempted_at: null,
    delivered_at: null,
    dead_at: null,
    last_status: null,
    last_fault: null,
  };
}

/** Nothing of an endpoint that is closed. Compares and sets in one statement: of several processes one gets a row. Of a customer at most the earliest. */
export async function claimDeliveries(
  writer: Db,
  endpointId: string,
  { now, leasedUntil, max }: { now: number; leasedUntil: number; max: number },
): Promise<ClaimedDelivery[]> {
  const rows = await writer
    .updateTable("webhook_delivery")
    .set((row) => ({ leased_until: leasedUntil, attempted_at: now, attempts: row("attempts", "+", 1) }))
    .where("sequence", "in", listDue(writer, endpointId, now, max))
    .where(isDue(now))
    .returningAll()
    .execute();
  return rows.sort((one, other) => one.sequence - other.sequence).map(toClaimed);
}

type DeliveryExpressions = ExpressionBuilder<Schema, "webhook_delivery">;

function isDue(now: number) {
  return ({ and, or, eb }: DeliveryExpressions) =>
    and([
      eb("webhook_delivery.next_at", "<=", now),
      or([eb("webhook_delivery.leased_until", "is", null), eb("webhook_delivery.leased_until", "<=", now)]),
    ]);
}

function listDue(writer: Db, endpointId: string, now: number, max: number) {
  return writer
    .selectFrom("webhook_delivery")
    .innerJoin("webhook_endpoint", "webhook_endpoint.id", "webhook_delivery.endpoint_id")
    .select("webhook_delivery.sequence")
    .where("webhook_delivery.endpoint_id", "=", endpointId)
    .where("webhook_endpoint.disabled_at", "is", null)
    .where("webhook_endpoint.removed_at", "is", null)
    .where(isDue(now))
    .where(({ not, exists, selectFrom }) => not(exists(earlierOfCustomer(selectFrom))))
    .orderBy("webhook_delivery.next_at")
    .orderBy("webhook_delivery.sequence")
    .limit(max);
}

function earlierOfCustomer(selectFrom: DeliveryExpressions["selectFrom"]) {
  return selectFrom("webhook_delivery as earlier")
    .select("earlier.sequence")
    .whereRef("earlier.endpoint_id", "=", "webhook_delivery.endpoint_id")
    .whereRef("earlier.customer_id", "=", "webhook_delivery.customer_id")
    .whereRef("earlier.sequence", "<", "webhook_delivery.sequence")
    .where("earlier.next_at", "is not", null);
}

/** Holds also where the lease is over: the receiver has taken it. */
export async function settleDelivered(writer: Db, id: string, now: number, status: number): Promise<void> {
  await writer
    .updateTable("webhook_delivery")
    .set({
      delivered_at: sql<number>`coalesce(delivered_at, ${now})`,
      next_at: null,
      leased_until: null,
      dead_at: null,
      last_status: status,
      last_fault: null,
    })
    .where("id", "=", id)
    .execute();
}

/** What an attempt that failed leaves behind; `nextAt` null = given up. */
export interface FailedDelivery {
  nextAt: number | null;
  status: number | null;
  fault: DeliveryFault;
}

/** Nothing where another process has taken it over. */
export async function settleFailed(
  writer: Db,
  { id, leasedUntil }: Pick<ClaimedDelivery, "id" | "leasedUntil">,
  { nextAt, status, fault }: FailedDelivery,
  now: number,
): Promise<void> {
  const deadAt = nextAt === null ? now : null;
  await writer
    .updateTable("webhook_delivery")
    .set({ next_at: nextAt, leased_until: null, dead_at: deadAt, last_status: status, last_fault: fault })
    .where("id", "=", id)
    .where("leased_until", "=", leasedUntil)
    .execute();
}

/** As if it had not been claimed: the process ends, or the endpoint is closed. */
export async function releaseDelivery(
  writer: Db,
  { id, leasedUntil }: Pick<ClaimedDelivery, "id" | "leasedUntil">,
): Promise<void> {
  await writer
    .updateTable("webhook_delivery")
    .set((row) => ({ leased_until: null, attempts: row("attempts", "-", 1) }))
    .where("id", "=", id)
    .where("leased_until", "=", leasedUntil)
    .execute();
}

/** What waits for a later attempt is tried now, or `gapMs` after its last one: the endpoint answers again. */
export async function hastenDeliveries(
  writer: Db,
  endpointId: string,
  now: number,
  gapMs: number,
): Promise<void> {
  await writer
    .updateTable("webhook_delivery")
    .set({
      next_at: sql<number>`case when attempted_at + ${gapMs} > ${now} then attempted_at + ${gapMs} else ${now} end`,
    })
    .where("endpoint_id", "=", endpointId)
    .where("next_at", ">", now + gapMs)
    .execute();
}

/** What waited while the endpoint was disabled is tried as if for the first time. */
export async function resumeDeliveries(tx: Tx, endpointId: string, now: number): Promise<void> {
  await tx
    .updateTable("webhook_delivery")
    .set({ first_at: now, next_at: now, attempts: 0 })
    .where("endpoint_id", "=", endpointId)
    .where("next_at", "is not", null)
    .execute();
}

/** What still waits for an endpoint that was removed is given up: it is not sent any more. */
export async function giveUpForRemoved(db: Db, now: number): Promise<void> {
  await db
    .updateTable("webhook_delivery")
    .set({ next_at: null, leased_until: null, dead_at: now })
    .where("next_at", "is not", null)
    .where("endpoint_id", "in", (endpoints) =>
      endpoints.selectFrom("webhook_endpoint").select("id").where("removed_at", "is not", null),
    )
    .execute();
}

/** Which deliveries of an endpoint are sent again, as if for the first time: one of them, or all that were given up. */
export type ToReplay = { deliveryId: string } | "dead";

/** Answers how many. One that is on its way is tried at once. */
export async function replayDeliveries(
  tx: Tx,
  endpointId: string,
  which: ToReplay,
  now: number,
): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable("webhook_delivery")
    .set({ first_at: now, next_at: now, attempts: 0, dead_at: null })
    .where("endpoint_id", "=", endpointId)
    .where((row) => (which === "dead" ? row("dead_at", "is not", null) : row("id", "=", which.deliveryId)))
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/** Only what is not on its way any more, or waits for an endpoint that is disabled. */
export async function deleteDeliveriesBefore(
  writer: Db,
  kind: WebhookEventKind,
  instant: number,
): Promise<void> {
  await writer
    .deleteFrom("webhook_delivery")
    .where("kind", "=", kind)
    .where("created_at", "<", instant)
    .where((row) => row.or([row("next_at", "is", null), row("endpoint_id", "in", disabledEndpoints(writer))]))
    .execute();
}

function disabledEndpoints(db: Db) {
  return db.selectFrom("webhook_endpoint").select("id").where("disabled_at", "is not", null);
}

function toClaimed(row: Selectable<WebhookDeliveryRow>): ClaimedDelivery {
  return {
    id: row.id,
    endpointId: row.endpoint_id,
    kind: row.kind as WebhookEventKind,
    customerId: row.customer_id,
    at: row.at,
    data: JSON.parse(row.data),
    attempts: row.attempts,
    firstAt: row.first_at,
    leasedUntil: row.leased_until!,
  };
}
