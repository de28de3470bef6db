import { type Kysely, sql } from "kysely";
import { dialectOf, textColumn } from "../dialects/dialect";

/** better-auth's tables as its own migrator makes them for our configuration; a test says when it would add to them. */
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
export async function up(db: Kysely<any>): Promise<void> {
  const text = textColumn(db);
  const isPostgres = dialectOf(db) === "postgres";
  const date = isPostgres ? "timestamptz" : "date";
  const flag = isPostgres ? "boolean" : "integer";
  await db.schema
    .createTable("auth_user")
    .addColumn("id", text, (column) => column.notNull().primaryKey())
    .addColumn("name", text, (column) => column.notNull())
    .addColumn("email", text, (column) => column.notNull().unique())
    .addColumn("emailVerified", flag, (column) => column.notNull())
    .addColumn("image", text)
    .addColumn("createdAt", date, (column) => column.notNull().defaultTo(sql`CURRENT_TIMESTAMP`))
    .addColumn("updatedAt", date, (column) => column.notNull().defaultTo(sql`CURRENT_TIMESTAMP`))
    .execute();
  await db.schema
    .createTable("auth_session")
    .addColumn("id", text, (column) => column.notNull().primaryKey())
    .addColumn("expiresAt", date, (column) => column.notNull())
    .addColumn("token", text, (column) => column.notNull().unique())
    .addColumn("createdAt", date, (column) => column.notNull().defaultTo(sql`CURRENT_TIMESTAMP`))
    .addColumn("updatedAt", date, (column) => column.notNull())
    .addColumn("ipAddress", text)
    .addColumn("userAgent", text)
    .addColumn("userId", text, (column) => column.notNull().references("auth_user.id").onDelete("cascade"))
    .execute();
  await db.schema
    .createTable("auth_account")
    .addColumn("id", text, (column) => column.notNull().primaryKey())
    .addColumn("accountId", text, (column) => column.notNull())
    .addColumn("providerId", text, (column) => column.notNull())
    .addColumn("userId", text, (column) => column.notNull().references("auth_user.id").onDelete("cascade"))
    .addColumn("accessToken", text)
    .addColumn("refreshToken", text)
    .addColumn("idToken", text)
    .addColumn("accessTokenExpiresAt", date)
    .addColumn("refreshTokenExpiresAt", date)
    .addColumn("scope", text)
    .addColumn("password", text)
    .addColumn("createdAt", date, (column) => column.notNull().defaultTo(sql`CURRENT_TIMESTAMP`))
    .addColumn("updatedAt", date, (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("auth_verification")
    .addColumn("id", text, (column) => column.notNull().primaryKey())
    .addColumn("identifier", text, (column) => column.notNull())
    .addColumn("value", text, (column) => column.notNull())
    .addColumn("expiresAt", date, (column) => column.notNull())
    .addColumn("createdAt", date, (column) => column.notNull().defaultTo(sql`CURRENT_TIMESTAMP`))
    .addColumn("updatedAt", date, (column) => column.notNull().defaultTo(sql`CURRENT_TIMESTAMP`))
    .execute();
  await db.schema.createIndex("auth_session_userId_idx").on("auth_session").column("userId").execute();
  await db.schema.createIndex("auth_account_userId_idx").on("auth_account").column("userId").execute();
  await db.schema
    .createIndex("auth_verification_identifier_idx")
    .on("auth_verification")
    .column("identifier")
    .execute();
}
