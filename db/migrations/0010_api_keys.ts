import { type Kysely, sql } from "kysely";
import { textColumn } from "../dialects/dialect";

/** Clients speak for certain senders and at a certain rate; a client may hold several keys while one replaces another. */
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
export async function up(db: Kysely<any>): Promise<void> {
  const text = textColumn(db);
  await db.schema
    .createTable("api_key")
    .addColumn("id", text, (column) => column.notNull().primaryKey())
    .addColumn("client_id", text, (column) => column.notNull().references("api_client.id"))
    .addColumn("key_hash", text, (column) => column.notNull())
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("expires_at", "bigint")
    .addColumn("revoked_at", "bigint")
    .addColumn("last_used_at", "bigint")
    .execute();
  await db.schema.createIndex("api_key_hash").on("api_key").columns(["key_hash"]).unique().execute();
  await db.schema.createIndex("api_key_client").on("api_key").columns(["client_id"]).execute();
  await sql`insert into api_key (id, client_id, key_hash, created_at, expires_at, revoked_at)
    select id, id, key_hash, created_at, expires_at, revoked_at from api_client`.execute(db);
  await db.schema.dropIndex("api_client_key").execute();
  await db.schema.alterTable("api_client").dropColumn("key_hash").execute();
  await db.schema.alterTable("api_client").dropColumn("expires_at").execute();
  await db.schema.alterTable("api_client").addColumn("senders", text).execute();
  await db.schema.alterTable("api_client").addColumn("default_topic", text).execute();
  await db.schema.alterTable("api_client").addColumn("requests_per_minute", "integer").execute();
}
