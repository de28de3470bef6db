import type { Kysely } from "kysely";
import { bytesColumn, textColumn } from "../dialects/dialect";

/** How members of staff show themselves: what they are good for, a photo, and since when customers may recommend them. */
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the schema of its day
export async function up(db: Kysely<any>): Promise<void> {
  const text = textColumn(db);
  await db.schema.alterTable("staff_member").addColumn("topics", text).execute();
  await db.schema.alterTable("staff_member").addColumn("recommendable_since", "bigint").execute();
  await db.schema
    .createTable("staff_photo")
    .addColumn("staff_id", text, (column) => column.notNull().primaryKey().references("staff_member.id"))
    .addColumn("hash", text, (column) => column.notNull())
    .addColumn("image", bytesColumn(db), (column) => column.notNull())
    .addColumn("added_at", "bigint", (column) => column.notNull())
    .execute();
}
