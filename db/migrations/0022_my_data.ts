import type { Kysely } from "kysely";
import { textColumn } from "../dialects/dialect";

/** What customers manage themselves: their language, devices, passkeys, addresses and numbers, and their leaving. */
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
export async function up(db: Kysely<any>): Promise<void> {
  const text = textColumn(db);
  await db.schema.alterTable("customer").addColumn("language_chosen_at", "bigint").execute();
  await db.schema.alterTable("customer_session").addColumn("device", text).execute();
  await db.schema
    .createTable("contact_point_proof")
    .addColumn("customer_id", text, (column) => column.notNull().references("customer.id"))
    .addColumn("id", text, (column) => column.notNull())
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("ciphertext", text, (column) => column.notNull())
    .addColumn("value_hash", text, (column) => column.notNull())
    .addColumn("open_channels", text, (column) => column.notNull())
    .addColumn("replaces_id", text)
    .addColumn("language", text, (column) => column.notNull())
    .addColumn("code_hash", text)
    .addColumn("tries", "integer", (column) => column.notNull())
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("expires_at", "bigint", (column) => column.notNull())
    .addColumn("ended_at", "bigint")
    .addPrimaryKeyConstraint("contact_point_proof_key", ["customer_id", "id"])
    .execute();
  await db.schema
    .createIndex("contact_point_proof_value")
    .on("contact_point_proof")
    .columns(["value_hash", "created_at"])
    .execute();
  await db.schema
    .createTable("account_closing")
    .addColumn("customer_id", text, (column) => column.notNull().references("customer.id"))
    .addColumn("id", text, (column) => column.notNull())
    .addColumn("closed_at", "bigint", (column) => column.notNull())
    .addColumn("erase_at", "bigint", (column) => column.notNull())
    .addColumn("refuses_contacts", "integer", (column) => column.notNull())
    .addColumn("stopped_version", "integer")
    .addColumn("language", text, (column) => column.notNull())
    .addColumn("withdrawn_at", "bigint")
    .addPrimaryKeyConstraint("account_closing_key", ["customer_id", "id"])
    .execute();
  await db.schema
    .createTable("passkey")
    .addColumn("customer_id", text, (column) => column.notNull().references("customer.id"))
    .addColumn("id", text, (column) => column.notNull())
    .addColumn("name", text, (column) => column.notNull())
    .addColumn("public_key", text, (column) => column.notNull())
    .addColumn("counter", "bigint", (column) => column.notNull())
    .addColumn("transports", text, (column) => column.notNull())
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("last_used_at", "bigint")
    .addPrimaryKeyConstraint("passkey_key", ["customer_id", "id"])
    .execute();
  await db.schema.createIndex("passkey_id").on("passkey").columns(["id"]).unique().execute();
  await db.schema
    .createTable("passkey_challenge")
    .addColumn("challenge_hash", text, (column) => column.notNull().primaryKey())
    .addColumn("bound_to", text, (column) => column.notNull())
    .addColumn("expires_at", "bigint", (column) => column.notNull())
    .execute();
}
