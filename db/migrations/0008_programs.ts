import type { Kysely } from "kysely";
import { textColumn } from "../dialects/dialect";

/** API clients, jobs, imports. */
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
export async function up(db: Kysely<any>): Promise<void> {
  const text = textColumn(db);
  await db.schema
    .createTable("api_client")
    .addColumn("id", text, (column) => column.notNull().primaryKey())
    .addColumn("name", text, (column) => column.notNull())
    .addColumn("key_hash", text, (column) => column.notNull())
    .addColumn("scopes", text, (column) => column.notNull())
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("expires_at", "bigint")
    .addColumn("revoked_at", "bigint")
    .execute();
  await db.schema.createIndex("api_client_key").on("api_client").columns(["key_hash"]).unique().execute();
  await db.schema
    .createTable("job")
    .addColumn("id", text, (column) => column.notNull().primaryKey())
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("payload", text, (column) => column.notNull())
    .addColumn("run_at", "bigint", (column) => column.notNull())
    .addColumn("attempts", "integer", (column) => column.notNull())
    .addColumn("leased_until", "bigint")
    .addColumn("done_at", "bigint")
    .addColumn("dead_at", "bigint")
    .addColumn("last_error", text)
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("job_run_at").on("job").columns(["done_at", "dead_at", "run_at"]).execute();
  await db.schema
    .createTable("import_run")
    .addColumn("id", text, (column) => column.notNull().primaryKey())
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("system", text, (column) => column.notNull())
    .addColumn("file_name", text, (column) => column.notNull())
    .addColumn("rows_done", "integer", (column) => column.notNull())
    .addColumn("report", text, (column) => column.notNull())
    .addColumn("started_at", "bigint", (column) => column.notNull())
    .addColumn("finished_at", "bigint")
    .execute();
}
