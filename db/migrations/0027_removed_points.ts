import type { Kysely } from "kysely";
import { textColumn } from "../dialects/dialect";

/** Addresses and numbers that customers removed, as they were, for the week in which they can be taken back. */
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
export async function up(db: Kysely<any>): Promise<void> {
  const text = textColumn(db);
  await db.schema
    .createTable("removed_contact_point")
    .addColumn("customer_id", text, (column) => column.notNull().references("customer.id"))
    .addColumn("id", text, (column) => column.notNull())
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("ciphertext", text, (column) => column.notNull())
    .addColumn("value_hash", text, (column) => column.notNull())
    .addColumn("open_channels", text, (column) => column.notNull())
    .addColumn("verified_at", "bigint")
    .addColumn("bad_since", "bigint")
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("removed_at", "bigint", (column) => column.notNull())
    .addColumn("restored_at", "bigint")
    .addColumn("told_at", "bigint")
    .addPrimaryKeyConstraint("removed_contact_point_key", ["customer_id", "id"])
    .execute();
  await db.schema
    .createIndex("removed_contact_point_age")
    .on("removed_contact_point")
    .columns(["removed_at"])
    .execute();
}
