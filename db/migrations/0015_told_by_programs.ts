import type { Kysely } from "kysely";
import { textColumn } from "../dialects/dialect";

/** What programs tell under an id of their own is kept once; who was erased stays as a name without a person. */
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
export async function up(db: Kysely<any>): Promise<void> {
  const text = textColumn(db);
  await db.schema.alterTable("customer").addColumn("erased_at", "bigint").execute();
  for (const table of ["contact", "invitation"]) {
    await db.schema.alterTable(table).addColumn("source_hash", text).execute();
    await db.schema
      .createIndex(`${table}_source`)
      .on(table)
      .columns(["customer_id", "source_hash"])
      .unique()
      .execute();
  }
}
