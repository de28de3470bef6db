import type { Kysely } from "kysely";
import { textColumn } from "../dialects/dialect";

/** Permissions claimed for one contact, what was answered to a repeated request, and the keys that sign. */
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
export async function up(db: Kysely<any>): Promise<void> {
  const text = textColumn(db);
  await db.schema
    .createTable("permit")
    .addColumn("customer_id", text, (column) => column.notNull().references("customer.id"))
    .addColumn("id", text, (column) => column.notNull())
    .addColumn("claimed_at", "bigint", (column) => column.notNull())
    .addColumn("claimed_by_type", text, (column) => column.notNull())
    .addColumn("claimed_by", text, (column) => column.notNull())
    .addColumn("granted_at", "bigint")
    .addColumn("confirmed_by_type", text)
    .addColumn("confirmed_by", text)
    .addColumn("expires_at", "bigint", (column) => column.notNull())
    .addColumn("sender_type", text, (column) => column.notNull())
    .addColumn("sender_id", text, (column) => column.notNull())
    .addColumn("channel", text, (column) => column.notNull().references("channel.id"))
    .addColumn("topic_id", text, (column) => column.notNull().references("topic.id"))
    .addColumn("basis", text, (column) => column.notNull())
    .addColumn("counts", "integer", (column) => column.notNull())
    .addColumn("invitation_id", text)
    .addColumn("contact_point_id", text)
    .addColumn("spoken_word", text)
    .addColumn("reason", text)
    .addColumn("ended_at", "bigint")
    .addColumn("outcome", text)
    .addColumn("contact_id", text)
    .addColumn("unreported_at", "bigint")
    .addPrimaryKeyConstraint("permit_key", ["customer_id", "id"])
    .execute();
  await db.schema.createIndex("permit_id").on("permit").columns(["id"]).unique().execute();
  await db.schema
    .createIndex("permit_sender")
    .on("permit")
    .columns(["sender_type", "sender_id", "ended_at"])
    .execute();
  await db.schema.createIndex("permit_expiry").on("permit").columns(["ended_at", "expires_at"]).execute();
  await db.schema
    .createTable("idempotency_key")
    .addColumn("client_id", text, (column) => column.notNull())
    .addColumn("key_hash", text, (column) => column.notNull())
    .addColumn("request_hash", text, (column) => column.notNull())
    .addColumn("status", "integer", (column) => column.notNull())
    .addColumn("answer", text, (column) => column.notNull())
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("idempotency_key_key", ["client_id", "key_hash"])
    .execute();
  await db.schema.createIndex("idempotency_key_age").on("idempotency_key").columns(["created_at"]).execute();
  await db.schema
    .createTable("signing_key")
    .addColumn("id", text, (column) => column.notNull().primaryKey())
    .addColumn("public_jwk", text, (column) => column.notNull())
    .addColumn("private_jwk", text, (column) => column.notNull())
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("retired_at", "bigint")
    .execute();
}
