import type { Kysely } from "kysely";
import { textColumn } from "../dialects/dialect";

/** What a wish is about and what became of it, answers to "may she try again?", and introductions to a colleague. */
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
export async function up(db: Kysely<any>): Promise<void> {
  await createWish(db);
  await createMissedCallAnswer(db);
  await createIntroduction(db);
}

// biome-ignore lint/suspicious/noExplicitAny: as above
async function createWish(db: Kysely<any>): Promise<void> {
  const text = textColumn(db);
  await db.schema
    .createTable("wish")
    .addColumn("customer_id", text, (column) => column.notNull().references("customer.id"))
    .addColumn("invitation_id", text, (column) => column.notNull())
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("replaces_id", text)
    .addColumn("stand_in", text)
    .addColumn("settled_at", "bigint")
    .addPrimaryKeyConstraint("wish_key", ["customer_id", "invitation_id"])
    .execute();
}

// biome-ignore lint/suspicious/noExplicitAny: as above
async function createMissedCallAnswer(db: Kysely<any>): Promise<void> {
  const text = textColumn(db);
  await db.schema
    .createTable("missed_call_answer")
    .addColumn("customer_id", text, (column) => column.notNull().references("customer.id"))
    .addColumn("contact_id", text, (column) => column.notNull())
    .addColumn("invitation_id", text)
    .addColumn("answered_at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("missed_call_answer_key", ["customer_id", "contact_id"])
    .execute();
}

// biome-ignore lint/suspicious/noExplicitAny: as above
async function createIntroduction(db: Kysely<any>): Promise<void> {
  const text = textColumn(db);
  await db.schema
    .createTable("introduction")
    .addColumn("customer_id", text, (column) => column.notNull().references("customer.id"))
    .addColumn("id", text, (column) => column.notNull())
    .addColumn("proposed_by", text, (column) => column.notNull().references("staff_member.id"))
    .addColumn("staff_id", text, (column) => column.notNull().references("staff_member.id"))
    .addColumn("area", text, (column) => column.notNull())
    .addColumn("reason", text, (column) => column.notNull())
    .addColumn("proposed_at", "bigint", (column) => column.notNull())
    .addColumn("expires_at", "bigint", (column) => column.notNull())
    .addColumn("asked_invitation_id", text)
    .addColumn("answer", text)
    .addColumn("answered_at", "bigint")
    .addPrimaryKeyConstraint("introduction_key", ["customer_id", "id"])
    .execute();
}
