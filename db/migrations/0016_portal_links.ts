import type { Kysely } from "kysely";
import { textColumn } from "../dialects/dialect";

/** Invitation links, by which a customer may hold contacts without signing in. The secret only as a hash. */
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
export async function up(db: Kysely<any>): Promise<void> {
  const text = textColumn(db);
  await db.schema
    .createTable("portal_link")
    .addColumn("customer_id", text, (column) => column.notNull().references("customer.id"))
    .addColumn("id", text, (column) => column.notNull())
    .addColumn("token_hash", text, (column) => column.notNull())
    .addColumn("made_by", text)
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("expires_at", "bigint", (column) => column.notNull())
    .addColumn("uses", "integer", (column) => column.notNull())
    .addColumn("last_used_at", "bigint")
    .addColumn("revoked_at", "bigint")
    .addPrimaryKeyConstraint("portal_link_key", ["customer_id", "id"])
    .execute();
  await db.schema
    .createIndex("portal_link_token")
    .on("portal_link")
    .columns(["token_hash"])
    .unique()
    .execute();
}
