import type { Kysely } from "kysely";
import { textColumn } from "../dialects/dialect";

/** Customers, how they can be reached, and what an export claimed about them. */
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
export async function up(db: Kysely<any>): Promise<void> {
  const text = textColumn(db);
  await db.schema
    .createTable("customer")
    .addColumn("id", text, (column) => column.notNull().primaryKey())
    .addColumn("salutation", text)
    .addColumn("given_name", text, (column) => column.notNull())
    .addColumn("family_name", text, (column) => column.notNull())
    .addColumn("search_name", text, (column) => column.notNull())
    .addColumn("language", text, (column) => column.notNull())
    .addColumn("match_key", text)
    .addColumn("call_word", text)
    .addColumn("lot", text, (column) => column.notNull())
    .addColumn("preference_version", "integer", (column) => column.notNull())
    .addColumn("chosen_at", "bigint")
    .addColumn("proposed_staff_id", text, (column) => column.references("staff_member.id"))
    .addColumn("revision", "bigint", (column) => column.notNull())
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("customer_match_key").on("customer").columns(["match_key"]).unique().execute();
  await db.schema
    .createIndex("customer_proposed_staff")
    .on("customer")
    .columns(["proposed_staff_id"])
    .execute();
  await db.schema
    .createTable("customer_source")
    .addColumn("system", text, (column) => column.notNull())
    .addColumn("external_id", text, (column) => column.notNull())
    .addColumn("customer_id", text, (column) => column.notNull().references("customer.id"))
    .addPrimaryKeyConstraint("customer_source_key", ["system", "external_id"])
    .execute();
  await db.schema
    .createIndex("customer_source_customer")
    .on("customer_source")
    .columns(["customer_id"])
    .execute();
  await db.schema
    .createTable("contact_point")
    .addColumn("customer_id", text, (column) => column.notNull().references("customer.id"))
    .addColumn("id", text, (column) => column.notNull())
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("ciphertext", text, (column) => column.notNull())
    .addColumn("value_hash", text, (column) => column.notNull())
    .addColumn("open_channels", text, (column) => column.notNull())
    .addColumn("verified_at", "bigint")
    .addColumn("bad_since", "bigint")
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("contact_point_key", ["customer_id", "id"])
    .execute();
  await db.schema.createIndex("contact_point_value").on("contact_point").columns(["value_hash"]).execute();
  await db.schema
    .createTable("contact_refusal")
    .addColumn("customer_id", text, (column) => column.notNull().references("customer.id"))
    .addColumn("value_hash", text, (column) => column.notNull())
    .addColumn("channel", text, (column) => column.notNull())
    .addColumn("source", text, (column) => column.notNull())
    .addColumn("refused_at", "bigint", (column) => column.notNull())
    .addColumn("withdrawn_at", "bigint")
    .addPrimaryKeyConstraint("contact_refusal_key", ["customer_id", "value_hash", "channel"])
    .execute();
  await db.schema
    .createIndex("contact_refusal_value")
    .on("contact_refusal")
    .columns(["value_hash"])
    .execute();
  await db.schema
    .createTable("consent_claim")
    .addColumn("customer_id", text, (column) => column.notNull().references("customer.id"))
    .addColumn("id", text, (column) => column.notNull())
    .addColumn("topic_id", text, (column) => column.notNull().references("topic.id"))
    .addColumn("channel", text, (column) => column.notNull())
    .addColumn("source", text, (column) => column.notNull())
    .addColumn("given_at", "bigint")
    .addColumn("detail", text)
    .addColumn("recorded_at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("consent_claim_key", ["customer_id", "id"])
    .execute();
}
