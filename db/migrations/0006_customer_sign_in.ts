import type { Kysely } from "kysely";
import { textColumn } from "../dialects/dialect";

/** How customers sign in: requests for a link and six digits, and sessions. Secrets only as hashes. */
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
export async function up(db: Kysely<any>): Promise<void> {
  const text = textColumn(db);
  await db.schema
    .createTable("sign_in_request")
    .addColumn("id", text, (column) => column.notNull().primaryKey())
    .addColumn("address_hash", text, (column) => column.notNull())
    .addColumn("language", text, (column) => column.notNull())
    .addColumn("link_hash", text)
    .addColumn("code_hash", text)
    .addColumn("tries", "integer", (column) => column.notNull())
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("expires_at", "bigint", (column) => column.notNull())
    .addColumn("consumed_at", "bigint")
    .execute();
  await db.schema
    .createIndex("sign_in_request_link")
    .on("sign_in_request")
    .columns(["link_hash"])
    .unique()
    .execute();
  await db.schema
    .createIndex("sign_in_request_address")
    .on("sign_in_request")
    .columns(["address_hash", "created_at"])
    .execute();
  await db.schema
    .createTable("customer_session")
    .addColumn("customer_id", text, (column) => column.notNull().references("customer.id"))
    .addColumn("token_hash", text, (column) => column.notNull())
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("last_seen_at", "bigint", (column) => column.notNull())
    .addColumn("expires_at", "bigint", (column) => column.notNull())
    .addColumn("ended_at", "bigint")
    .addPrimaryKeyConstraint("customer_session_key", ["customer_id", "token_hash"])
    .execute();
  await db.schema
    .createIndex("customer_session_token")
    .on("customer_session")
    .columns(["token_hash"])
    .unique()
    .execute();
}
