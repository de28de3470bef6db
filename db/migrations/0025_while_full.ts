import type { Kysely } from "kysely";
import { textColumn } from "../dialects/dialect";

/** Whose branch may get in touch while nobody on the list has room. */
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable("people_choice").addColumn("while_full", textColumn(db)).execute();
  await db.schema
    .createIndex("people_choice_while_full")
    .on("people_choice")
    .columns(["while_full"])
    .execute();
}
