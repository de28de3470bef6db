import type { Kysely } from "kysely";
import { textColumn } from "../dialects/dialect";

/** What decisions take of each customer, ready in one row. Whoever has none yet is read from where it comes from. */
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
export async function up(db: Kysely<any>): Promise<void> {
  const text = textColumn(db);
  await db.schema
    .createTable("customer_facts")
    .addColumn("customer_id", text, (column) => column.notNull().primaryKey().references("customer.id"))
    .addColumn("revision", "bigint", (column) => column.notNull())
    .addColumn("format", "integer", (column) => column.notNull())
    .addColumn("facts", text, (column) => column.notNull())
    .execute();
}
