import type { Kysely } from "kysely";
import { textColumn } from "../dialects/dialect";

/** What took place, and what customers wish for. */
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
export async function up(db: Kysely<any>): Promise<void> {
  const text = textColumn(db);
  await db.schema
    .createTable("contact")
    .addColumn("customer_id", text, (column) => column.notNull().references("customer.id"))
    .addColumn("id", text, (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("channel", text, (column) => column.notNull().references("channel.id"))
    .addColumn("topic_id", text, (column) => column.notNull().references("topic.id"))
    .addColumn("sender_type", text, (column) => column.notNull())
    .addColumn("sender_id", text, (column) => column.notNull())
    .addColumn("outcome", text, (column) => column.notNull())
    .addColumn("counts", "integer", (column) => column.notNull())
    .addColumn("basis", text)
    .addColumn("invitation_id", text)
    .addColumn("recorded_at", "bigint", (column) => column.notNull())
    .addColumn("recorded_by", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("contact_key", ["customer_id", "id"])
    .execute();
  await db.schema.createIndex("contact_at").on("contact").columns(["customer_id", "at"]).execute();
  await db.schema
    .createTable("invitation")
    .addColumn("customer_id", text, (column) => column.notNull().references("customer.id"))
    .addColumn("id", text, (column) => column.notNull())
    .addColumn("channel", text, (column) => column.notNull().references("channel.id"))
    .addColumn("topic_id", text, (column) => column.references("topic.id"))
    .addColumn("staff_id", text, (column) => column.references("staff_member.id"))
    .addColumn("from_at", "bigint", (column) => column.notNull())
    .addColumn("until_at", "bigint", (column) => column.notNull())
    .addColumn("note", text)
    .addColumn("source", text, (column) => column.notNull())
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("withdrawn_at", "bigint")
    .addColumn("answered_at", "bigint")
    .addPrimaryKeyConstraint("invitation_key", ["customer_id", "id"])
    .execute();
  await db.schema.createIndex("invitation_staff").on("invitation").columns(["staff_id"]).execute();
  await db.schema.createIndex("invitation_until").on("invitation").columns(["until_at"]).execute();
}
