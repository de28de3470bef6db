import type { Kysely } from "kysely";
import { textColumn } from "../dialects/dialect";

/** In which language somebody who works here reads; null = never chosen. */
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable("staff_member").addColumn("language", textColumn(db)).execute();
}
