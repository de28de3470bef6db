import type { Kysely } from "kysely";
import { textColumn } from "../dialects/dialect";

/** What became different about a program or a webhook, and who changed it. */
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
export async function up(db: Kysely<any>): Promise<void> {
  const text = textColumn(db);
  await db.schema
    .createTable("setting_change")
    .addColumn("id", text, (column) => column.notNull().primaryKey())
    .addColumn("of", text, (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("staff_id", text)
    .addColumn("client_id", text)
    .addColumn("before", text, (column) => column.notNull())
    .addColumn("after", text, (column) => column.notNull())
    .execute();
  await db.schema.createIndex("setting_change_of").on("setting_change").columns(["of", "id"]).execute();
}
