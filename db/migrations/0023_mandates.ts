import type { Kysely } from "kysely";
import { textColumn } from "../dialects/dialect";

/** Who may act for a customer; name and address as ciphertext. Sessions and wishes say by which mandate they came about. */
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
export async function up(db: Kysely<any>): Promise<void> {
  const text = textColumn(db);
  await db.schema
    .createTable("mandate")
    .addColumn("customer_id", text, (column) => column.notNull().references("customer.id"))
    .addColumn("id", text, (column) => column.notNull())
    .addColumn("holder", text, (column) => column.notNull())
    .addColumn("address", text, (column) => column.notNull())
    .addColumn("address_hash", text, (column) => column.notNull())
    .addColumn("relation", text, (column) => column.notNull())
    .addColumn("scope", text, (column) => column.notNull())
    .addColumn("until_date", text)
    .addColumn("ends_at", "bigint")
    .addColumn("language", text, (column) => column.notNull())
    .addColumn("granted_at", "bigint", (column) => column.notNull())
    .addColumn("answer_by", "bigint", (column) => column.notNull())
    .addColumn("link_hash", text)
    .addColumn("accepted_at", "bigint")
    .addColumn("declined_at", "bigint")
    .addColumn("revoked_at", "bigint")
    .addColumn("revoked_by", text)
    .addPrimaryKeyConstraint("mandate_key", ["customer_id", "id"])
    .execute();
  await db.schema.createIndex("mandate_address").on("mandate").columns(["address_hash"]).execute();
  await db.schema.createIndex("mandate_link").on("mandate").columns(["link_hash"]).unique().execute();
  await db.schema.alterTable("customer_session").addColumn("mandate_id", text).execute();
  await db.schema.alterTable("invitation").addColumn("mandate_id", text).execute();
}
