import { type Kysely, sql } from "kysely";
import { dialectOf, textColumn } from "../dialects/dialect";

/**
 * What became different, for programs that follow along: written in the transaction of the change, given its position
 * in the feed as the last thing before the commit (see `queries/changes.ts`).
 */
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
export async function up(db: Kysely<any>): Promise<void> {
  const text = textColumn(db);
  const isPostgres = dialectOf(db) === "postgres";
  await db.schema
    .createTable("change")
    .addColumn("written", isPostgres ? "bigserial" : "integer", (column) =>
      isPostgres ? column.primaryKey() : column.notNull().primaryKey().autoIncrement(),
    )
    .addColumn("position", "bigint")
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("customer_id", text)
    .addColumn("data", text, (column) => column.notNull())
    .execute();
  await db.schema.createIndex("change_position").on("change").columns(["position"]).unique().execute();
  await db.schema
    .createIndex("change_without_position")
    .on("change")
    .columns(["written"])
    .where(sql<boolean>`position is null`)
    .execute();
  await db.schema.createIndex("change_customer").on("change").columns(["customer_id"]).execute();
}
