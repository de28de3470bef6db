import type { Kysely } from "kysely";

/** Which wishes ask again, because the contact that had answered them never took place. */
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable("invitation").addColumn("reopened_at", "bigint").execute();
}
