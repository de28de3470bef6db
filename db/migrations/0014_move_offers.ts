import type { Kysely } from "kysely";
import { textColumn } from "../dialects/dialect";

/** Who was asked whether to move to somebody ranked higher, and what became of it. */
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
export async function up(db: Kysely<any>): Promise<void> {
  const text = textColumn(db);
  await db.schema
    .createTable("move_offer")
    .addColumn("customer_id", text, (column) => column.notNull().references("customer.id"))
    .addColumn("id", text, (column) => column.notNull())
    .addColumn("area", text, (column) => column.notNull())
    .addColumn("from_staff_id", text, (column) => column.notNull().references("staff_member.id"))
    .addColumn("to_staff_id", text, (column) => column.notNull().references("staff_member.id"))
    .addColumn("offered_at", "bigint", (column) => column.notNull())
    .addColumn("expires_at", "bigint", (column) => column.notNull())
    .addColumn("answer", text)
    .addColumn("answered_at", "bigint")
    .addPrimaryKeyConstraint("move_offer_key", ["customer_id", "id"])
    .execute();
  await db.schema.createIndex("move_offer_answer").on("move_offer").columns(["answer"]).execute();
}
