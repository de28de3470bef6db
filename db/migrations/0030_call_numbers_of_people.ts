import type { Kysely } from "kysely";
import { textColumn } from "../dialects/dialect";

/** The number from which one person calls, where the company states it. */
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
export async function up(db: Kysely<any>): Promise<void> {
  const text = textColumn(db);
  await db.schema
    .createTable("staff_call_number")
    .addColumn("staff_id", text, (column) => column.notNull().primaryKey().references("staff_member.id"))
    .addColumn("number", text, (column) => column.notNull())
    .addColumn("stated_at", "bigint", (column) => column.notNull())
    .execute();
}
