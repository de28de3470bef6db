import type { Kysely } from "kysely";
import { textColumn } from "../dialects/dialect";

/** Whose turn it is to answer a proposed time, which appointment it would move, and what became of it. */
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
export async function up(db: Kysely<any>): Promise<void> {
  const text = textColumn(db);
  const proposals = db.schema.alterTable("appointment_proposal");
  await proposals.addColumn("proposed_by", text, (column) => column.notNull().defaultTo("staff")).execute();
  for (const name of ["appointment_id", "moves_id", "invitation_id", "mandate_id"]) {
    await db.schema.alterTable("appointment_proposal").addColumn(name, text).execute();
  }
  await db
    .updateTable("appointment_proposal")
    .set(({ ref }) => ({ appointment_id: ref("id") }))
    .execute();
  await db.schema
    .createIndex("appointment_proposal_staff")
    .on("appointment_proposal")
    .columns(["staff_id"])
    .execute();
}
