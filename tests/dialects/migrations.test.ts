import { expect, onTestFinished, test } from "vitest";
import { migrateDatabase, migrations } from "#db/migrate-database";
import { type Database, openDatabase } from "#db/open-database";
import { describeOnBothDialects, testDatabases } from "#tests/support/databases";

describeOnBothDialects("migrating", ({ createEmptyDatabase }) => {
  test("brings an empty database to the newest schema, and changes nothing the second time", async () => {
    const db = openDatabase(await createEmptyDatabase());
    onTestFinished(() => db.close());
    await migrateDatabase(db.writer);
    const tables = await describeTables(db);
    expect(Object.keys(tables)).toContain("customer.id");
    await migrateDatabase(db.writer);
    expect(await describeTables(db)).toEqual(tables);
    const applied = await db.reader
      .selectFrom("kysely_migration" as never)
      .select("name" as never)
      .execute();
    expect(applied).toHaveLength(Object.keys(migrations).length);
  });
});

test("both dialects hold the same tables and columns, and demand the same of them", async () => {
  const sqlite = await testDatabases("sqlite").openTestDatabase();
  const postgres = await testDatabases("postgres").openTestDatabase();
  expect(await describeTables(postgres)).toEqual(await describeTables(sqlite));
});

/** `table.column` -> whether it may be null. */
async function describeTables(db: Database): Promise<Record<string, boolean>> {
  const tables = await db.reader.introspection.getTables();
  const columns = tables.flatMap(({ name, columns }) =>
    columns.map((column): [string, boolean] => [`${name}.${column.name}`, column.isNullable]),
  );
  return Object.fromEntries(columns.sort(([a], [b]) => (a < b ? -1 : 1)));
}
