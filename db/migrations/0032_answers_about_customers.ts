import type { Kysely } from "kysely";
import { textColumn } from "../dialects/dialect";

/** About whom an answer was that is kept for a request sent twice: it goes when the customer does. */
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable("idempotency_key").addColumn("customer_id", textColumn(db)).execute();
  await db.schema
    .createIndex("idempotency_key_customer")
    .on("idempotency_key")
    .columns(["customer_id"])
    .execute();
}
