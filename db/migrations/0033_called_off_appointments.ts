import type { Kysely } from "kysely";

/** Which appointments the company called off, rather than the customer. */
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable("appointment_proposal").addColumn("called_off_at", "bigint").execute();
}
