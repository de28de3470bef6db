import type { Kysely } from "kysely";
import { textColumn } from "../dialects/dialect";

/** What members of staff proposed, until the customer answers; once accepted it is an invitation. */
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
export async function up(db: Kysely<any>): Promise<void> {
  const text = textColumn(db);
  await db.schema
    .createTable("appointment_proposal")
    .addColumn("customer_id", text, (column) => column.notNull().references("customer.id"))
    .addColumn("id", text, (column) => column.notNull())
    .addColumn("staff_id", text, (column) => column.notNull().references("staff_member.id"))
    .addColumn("channel", text, (column) => column.notNull())
    .addColumn("topic_id", text, (column) => column.notNull())
    .addColumn("from_at", "bigint", (column) => column.notNull())
    .addColumn("until_at", "bigint", (column) => column.notNull())
    .addColumn("proposed_at", "bigint", (column) => column.notNull())
    .addColumn("answer", text)
    .addColumn("answered_at", "bigint")
    .addPrimaryKeyConstraint("appointment_proposal_key", ["customer_id", "id"])
    .execute();
}
