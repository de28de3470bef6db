import type { Kysely } from "kysely";
import { textColumn } from "../dialects/dialect";

/** To whom the leads gave a wish that nobody had answered in its time. */
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable("wish").addColumn("passed_to", textColumn(db)).execute();
}
