import { type Kysely, sql } from "kysely";
import { dialectOf, textColumn } from "../dialects/dialect";

/**
 * Who is told of changes, and what each of them has received. A delivery carries what it says: the feed of changes may
 * forget what a receiver has yet to be told, or what it must be proven that it was.
 */
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
export async function up(db: Kysely<any>): Promise<void> {
  await createEndpoints(db);
  await createDeliveries(db);
  const onDeliveries = (name: string) => db.schema.createIndex(name).on("webhook_delivery");
  const isWaiting = sql<boolean>`next_at is not null`;
  await onDeliveries("webhook_delivery_id").columns(["id"]).unique().execute();
  await onDeliveries("webhook_delivery_due").columns(["endpoint_id", "next_at"]).where(isWaiting).execute();
  await onDeliveries("webhook_delivery_order")
    .columns(["endpoint_id", "customer_id", "sequence"])
    .where(isWaiting)
    .execute();
  await onDeliveries("webhook_delivery_dead")
    .columns(["endpoint_id"])
    .where(sql<boolean>`dead_at is not null`)
    .execute();
  await onDeliveries("webhook_delivery_page").columns(["endpoint_id", "sequence"]).execute();
  await onDeliveries("webhook_delivery_customer").columns(["customer_id", "endpoint_id"]).execute();
  await onDeliveries("webhook_delivery_age").columns(["kind", "created_at"]).execute();
}

// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
async function createEndpoints(db: Kysely<any>): Promise<void> {
  const text = textColumn(db);
  await db.schema
    .createTable("webhook_endpoint")
    .addColumn("id", text, (column) => column.notNull().primaryKey())
    .addColumn("name", text, (column) => column.notNull())
    .addColumn("url", text, (column) => column.notNull())
    .addColumn("kinds", text, (column) => column.notNull())
    .addColumn("secret", text)
    .addColumn("previous_secret", text)
    .addColumn("previous_secret_until", "bigint")
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("failing_since", "bigint")
    .addColumn("disabled_at", "bigint")
    .addColumn("disabled_because", text)
    .addColumn("removed_at", "bigint")
    .execute();
}

// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
async function createDeliveries(db: Kysely<any>): Promise<void> {
  const text = textColumn(db);
  const isPostgres = dialectOf(db) === "postgres";
  await db.schema
    .createTable("webhook_delivery")
    .addColumn("sequence", isPostgres ? "bigserial" : "integer", (column) =>
      isPostgres ? column.primaryKey() : column.notNull().primaryKey().autoIncrement(),
    )
    .addColumn("id", text, (column) => column.notNull())
    .addColumn("endpoint_id", text, (column) => column.notNull().references("webhook_endpoint.id"))
    .addColumn("customer_id", text)
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("data", text, (column) => column.notNull())
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("first_at", "bigint", (column) => column.notNull())
    .addColumn("next_at", "bigint")
    .addColumn("leased_until", "bigint")
    .addColumn("attempts", "integer", (column) => column.notNull())
    .addColumn("attempted_at", "bigint")
    .addColumn("delivered_at", "bigint")
    .addColumn("dead_at", "bigint")
    .addColumn("last_status", "integer")
    .addColumn("last_fault", text)
    .execute();
}
