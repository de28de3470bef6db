import type { Kysely } from "kysely";
import { textColumn } from "../dialects/dialect";

/** What customers say about contacts, who looked at their page, and from which numbers they are called. */
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
export async function up(db: Kysely<any>): Promise<void> {
  await createCases(db);
  await createThanks(db);
  await createLooks(db);
  await createCallNumbers(db);
}

// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
async function createCases(db: Kysely<any>): Promise<void> {
  const text = textColumn(db);
  await db.schema
    .createTable("contact_case")
    .addColumn("customer_id", text, (column) => column.notNull().references("customer.id"))
    .addColumn("contact_id", text, (column) => column.notNull())
    .addColumn("id", text, (column) => column.notNull().unique())
    .addColumn("claim", text, (column) => column.notNull())
    .addColumn("times_raised", "integer", (column) => column.notNull())
    .addColumn("raised_at", "bigint", (column) => column.notNull())
    .addColumn("due_at", "bigint", (column) => column.notNull())
    .addColumn("withdrawn_at", "bigint")
    .addColumn("answer", text)
    .addColumn("answer_words", text)
    .addColumn("answered_at", "bigint")
    .addColumn("answered_by", text)
    .addColumn("seen_at", "bigint")
    .addPrimaryKeyConstraint("contact_case_key", ["customer_id", "contact_id"])
    .execute();
  await db.schema.createIndex("contact_case_due").on("contact_case").columns(["due_at"]).execute();
}

// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
async function createThanks(db: Kysely<any>): Promise<void> {
  const text = textColumn(db);
  await db.schema
    .createTable("contact_thanks")
    .addColumn("customer_id", text, (column) => column.notNull().references("customer.id"))
    .addColumn("contact_id", text, (column) => column.notNull())
    .addColumn("staff_id", text, (column) => column.notNull().references("staff_member.id"))
    .addColumn("at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("contact_thanks_key", ["customer_id", "contact_id"])
    .execute();
  await db.schema
    .createIndex("contact_thanks_staff")
    .on("contact_thanks")
    .columns(["staff_id", "at"])
    .execute();
}

// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
async function createLooks(db: Kysely<any>): Promise<void> {
  const text = textColumn(db);
  await db.schema
    .createTable("look")
    .addColumn("customer_id", text, (column) => column.notNull().references("customer.id"))
    .addColumn("viewer_type", text, (column) => column.notNull())
    .addColumn("viewer_id", text, (column) => column.notNull())
    .addColumn("purpose", text, (column) => column.notNull())
    .addColumn("day", text, (column) => column.notNull())
    .addColumn("id", text, (column) => column.notNull())
    .addColumn("role", text)
    .addColumn("first_at", "bigint", (column) => column.notNull())
    .addColumn("last_at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("look_key", ["customer_id", "viewer_type", "viewer_id", "purpose", "day"])
    .execute();
  await db.schema.createIndex("look_at").on("look").columns(["customer_id", "last_at"]).execute();
  await db.schema.createIndex("look_last").on("look").columns(["last_at"]).execute();
}

// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
async function createCallNumbers(db: Kysely<any>): Promise<void> {
  const text = textColumn(db);
  await db.schema
    .createTable("call_number")
    .addColumn("team_id", text, (column) => column.notNull().primaryKey())
    .addColumn("number", text, (column) => column.notNull())
    .addColumn("stated_at", "bigint", (column) => column.notNull())
    .execute();
}
