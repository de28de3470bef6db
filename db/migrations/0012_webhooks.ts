import type { Kysely } from "kysely";
import { dialectOf, textColumn } from "../dialects/dialect";

/** Who is told of changes, and what each of them has received. */
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
export async function up(db: Kysely<any>): Promise<void> {
  const text = textColumn(db);
  const isPostgres = dialectOf(db) === "postgres";
  await db.schema
    .createTable("webhook_endpoint")
    .addColumn("id", text, (column) => column.notNull().primaryKey())
    .addColumn("name", text, (column) => column.notNull())
    .addColumn("url", text, (column) => column.notNull())
    .addColumn("kinds", text, (column) => column.notNull())
    .addColumn("secret", text, (column) => column.notNull())
    .addColumn("previous_secret", text)
    .addColumn("previous_secret_until", "bigint")
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("disabled_at", "bigint")
    .execute();
  await db.schema
    .createTable("webhook_delivery")
    .addColumn("id", text, (column) => column.notNull().primaryKey())
    .addColumn("endpoint_id", text, (column) => column.notNull().references("webhook_endpoint.id"))
    .addColumn("change_written", isPostgres ? "bigint" : "integer", (column) =>
      column.notNull().references("change.written"),
    )
    .addColumn("customer_id", text)
    .addColumn("attempts", "integer", (column) => column.notNull())
    .addColumn("next_at", "bigint", (column) => column.notNull())
    .addColumn("leased_until", "bigint")
    .addColumn("delivered_at", "bigint")
    .addColumn("dead_at", "bigint")
    .addColumn("last_status", "integer")
    .addColumn("last_error", text)
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("webhook_delivery_due")
    .on("webhook_delivery")
    .columns(["endpoint_id", "delivered_at", "dead_at", "next_at"])
    .execute();
  await db.schema
    .createIndex("webhook_delivery_order")
    .on("webhook_delivery")
    .columns(["endpoint_id", "customer_id", "change_written"])
    .execute();
}
