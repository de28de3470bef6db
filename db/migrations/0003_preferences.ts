import type { Kysely } from "kysely";
import { textColumn } from "../dialects/dialect";

/** What customers decided, and who looks after whom because of it. */
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
export async function up(db: Kysely<any>): Promise<void> {
  const text = textColumn(db);
  await db.schema
    .createTable("preference")
    .addColumn("customer_id", text, (column) => column.notNull().references("customer.id"))
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("document", text, (column) => column.notNull())
    .addColumn("source", text, (column) => column.notNull())
    .addColumn("recorded_by", text)
    .addColumn("language", text, (column) => column.notNull())
    .addColumn("decided_at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("preference_key", ["customer_id", "version"])
    .execute();
  await db.schema
    .createTable("people_choice")
    .addColumn("customer_id", text, (column) => column.notNull().references("customer.id"))
    .addColumn("area", text, (column) => column.notNull())
    .addColumn("mode", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("people_choice_key", ["customer_id", "area"])
    .execute();
  await db.schema
    .createTable("people_choice_team")
    .addColumn("customer_id", text, (column) => column.notNull().references("customer.id"))
    .addColumn("area", text, (column) => column.notNull())
    .addColumn("team_id", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("people_choice_team_key", ["customer_id", "area", "team_id"])
    .execute();
  await db.schema
    .createIndex("people_choice_team_team")
    .on("people_choice_team")
    .columns(["team_id"])
    .execute();
  await db.schema
    .createTable("choice")
    .addColumn("customer_id", text, (column) => column.notNull().references("customer.id"))
    .addColumn("area", text, (column) => column.notNull())
    .addColumn("staff_id", text, (column) => column.notNull().references("staff_member.id"))
    .addColumn("place", "integer", (column) => column.notNull())
    .addColumn("chosen_at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("choice_key", ["customer_id", "area", "staff_id"])
    .execute();
  await db.schema.createIndex("choice_staff").on("choice").columns(["staff_id"]).execute();
  await db.schema
    .createTable("block")
    .addColumn("customer_id", text, (column) => column.notNull().references("customer.id"))
    .addColumn("staff_id", text, (column) => column.notNull().references("staff_member.id"))
    .addPrimaryKeyConstraint("block_key", ["customer_id", "staff_id"])
    .execute();
  await db.schema
    .createTable("assignment")
    .addColumn("customer_id", text, (column) => column.notNull().references("customer.id"))
    .addColumn("area", text, (column) => column.notNull())
    .addColumn("staff_id", text, (column) => column.references("staff_member.id"))
    .addColumn("rank", "integer")
    .addColumn("waiting", text, (column) => column.notNull())
    .addColumn("since", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("assignment_key", ["customer_id", "area"])
    .execute();
  await db.schema.createIndex("assignment_staff").on("assignment").columns(["staff_id"]).execute();
  await db.schema
    .createTable("assignment_history")
    .addColumn("customer_id", text, (column) => column.notNull().references("customer.id"))
    .addColumn("id", text, (column) => column.notNull())
    .addColumn("area", text, (column) => column.notNull())
    .addColumn("staff_id", text, (column) => column.references("staff_member.id"))
    .addColumn("from_at", "bigint", (column) => column.notNull())
    .addColumn("until_at", "bigint")
    .addPrimaryKeyConstraint("assignment_history_key", ["customer_id", "id"])
    .execute();
}
