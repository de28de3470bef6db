import type { Kysely } from "kysely";
import { textColumn } from "../dialects/dialect";

/**
 * What somebody else recorded for a customer: what would allow more waits until the customer says so, what holds already
 * is told until the customer has seen it.
 */
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
export async function up(db: Kysely<any>): Promise<void> {
  const text = textColumn(db);
  await db.schema
    .createTable("waiting_preference")
    .addColumn("customer_id", text, (column) => column.notNull().references("customer.id"))
    .addColumn("id", text, (column) => column.notNull())
    .addColumn("document", text, (column) => column.notNull())
    .addColumn("based_on_version", "integer", (column) => column.notNull())
    .addColumn("source", text, (column) => column.notNull())
    .addColumn("recorded_by", text, (column) => column.notNull())
    .addColumn("recorded_at", "bigint", (column) => column.notNull())
    .addColumn("link_hash", text)
    .addColumn("link_expires_at", "bigint")
    .addColumn("link_point_id", text)
    .addColumn("confirmed_at", "bigint")
    .addColumn("declined_at", "bigint")
    .addColumn("superseded_at", "bigint")
    .addPrimaryKeyConstraint("waiting_preference_key", ["customer_id", "id"])
    .execute();
  await db.schema
    .createIndex("waiting_preference_link")
    .on("waiting_preference")
    .columns(["link_hash"])
    .unique()
    .execute();
  await db.schema.alterTable("preference").addColumn("seen_at", "bigint").execute();
}
