import type { Kysely } from "kysely";
import { textColumn } from "../dialects/dialect";

/** Which pauses that ended by themselves a customer has been told of. */
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable("customer").addColumn("pauses_told_until", textColumn(db)).execute();
}
