import { sql } from "kysely";
import { expect, test } from "vitest";
import { describeOnBothDialects, testDatabases } from "#tests/support/databases";

const ids = ["b", "B", "ä", "a", "_", "Z", "é", "a-1", "a1", "10", "9", "ß", "ss"];
const byCodeUnit = [...ids].sort();

describeOnBothDialects("ids", ({ openTestDatabase }) => {
  test("are sorted and compared by code unit, as the assignment does", async () => {
    const db = await openTestDatabase();
    await db.writer
      .insertInto("team")
      .values(ids.map((id) => ({ id, names: "{}", place: 1 })))
      .execute();
    const sorted = await db.reader.selectFrom("team").select("id").orderBy("id").execute();
    expect(sorted.map(({ id }) => id)).toEqual(byCodeUnit);
    const after = await db.reader.selectFrom("team").select("id").where("id", ">", "a").execute();
    expect(after.map(({ id }) => id).sort()).toEqual(byCodeUnit.filter((id) => id > "a"));
  });
});

test("PostgreSQL itself would sort as German does, and no text column of ours lets it", async () => {
  const db = await testDatabases("postgres").openTestDatabase();
  const german = await sql<{ isBefore: boolean }>`select 'a' < 'B' as "isBefore"`.execute(db.reader);
  expect(german.rows).toEqual([{ isBefore: true }]);
  const byLocale = await sql<{ column: string }>`
    select table_name || '.' || column_name as "column" from information_schema.columns
    where table_schema = 'public' and data_type in ('text', 'character varying')
      and collation_name is distinct from 'C' and table_name not like 'kysely_%'`.execute(db.reader);
  expect(byLocale.rows).toEqual([]);
});
