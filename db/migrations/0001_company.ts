import type { Kysely } from "kysely";
import { textColumn } from "../dialects/dialect";

/** The house rules: company, teams, areas, staff, channels, topics. */
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
export async function up(db: Kysely<any>): Promise<void> {
  const text = textColumn(db);
  await db.schema
    .createTable("company")
    .addColumn("id", "integer", (column) => column.notNull().primaryKey())
    .addColumn("names", text, (column) => column.notNull())
    .addColumn("time_zone", text, (column) => column.notNull())
    .addColumn("region", text)
    .addColumn("founded_at", "bigint", (column) => column.notNull())
    .addColumn("founding_until", "bigint", (column) => column.notNull())
    .addColumn("lot_seed", text, (column) => column.notNull())
    .addColumn("revision", "bigint", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("team")
    .addColumn("id", text, (column) => column.notNull().primaryKey())
    .addColumn("names", text, (column) => column.notNull())
    .addColumn("place", "integer", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("area")
    .addColumn("id", text, (column) => column.notNull().primaryKey())
    .addColumn("names", text, (column) => column.notNull())
    .addColumn("place", "integer", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("staff_member")
    .addColumn("id", text, (column) => column.notNull().primaryKey())
    .addColumn("team_id", text, (column) => column.notNull().references("team.id"))
    .addColumn("salutation", text)
    .addColumn("given_name", text, (column) => column.notNull())
    .addColumn("family_name", text, (column) => column.notNull())
    .addColumn("email", text, (column) => column.notNull())
    .addColumn("role", text, (column) => column.notNull())
    .addColumn("capacity", "integer")
    .addColumn("accepting", "integer", (column) => column.notNull())
    .addColumn("deputy_id", text, (column) => column.references("staff_member.id"))
    .addColumn("languages", text, (column) => column.notNull())
    .addColumn("about", text)
    .addColumn("source_system", text)
    .addColumn("source_id", text)
    .addColumn("joined_at", "bigint", (column) => column.notNull())
    .addColumn("left_at", "bigint")
    .execute();
  await db.schema.createIndex("staff_member_team").on("staff_member").columns(["team_id"]).execute();
  await db.schema.createIndex("staff_member_email").on("staff_member").columns(["email"]).execute();
  await db.schema
    .createIndex("staff_member_source")
    .on("staff_member")
    .columns(["source_system", "source_id"])
    .unique()
    .execute();
  await db.schema
    .createTable("absence")
    .addColumn("id", text, (column) => column.notNull().primaryKey())
    .addColumn("staff_id", text, (column) => column.notNull().references("staff_member.id"))
    .addColumn("from_date", text, (column) => column.notNull())
    .addColumn("to_date", text, (column) => column.notNull())
    .execute();
  await db.schema.createIndex("absence_staff").on("absence").columns(["staff_id"]).execute();
  await db.schema
    .createTable("channel")
    .addColumn("id", text, (column) => column.notNull().primaryKey())
    .addColumn("live", "integer", (column) => column.notNull())
    .addColumn("by_appointment", "integer", (column) => column.notNull())
    .addColumn("hours", text)
    .addColumn("place", "integer", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("topic")
    .addColumn("id", text, (column) => column.notNull().primaryKey())
    .addColumn("basis", text, (column) => column.notNull())
    .addColumn("area_id", text, (column) => column.references("area.id"))
    .addColumn("channels", text)
    .addColumn("place", "integer", (column) => column.notNull())
    .addColumn("retired_at", "bigint")
    .execute();
  await db.schema
    .createTable("topic_wording")
    .addColumn("topic_id", text, (column) => column.notNull().references("topic.id"))
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("names", text, (column) => column.notNull())
    .addColumn("wording", text, (column) => column.notNull())
    .addColumn("valid_from", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("topic_wording_key", ["topic_id", "version"])
    .execute();
}
