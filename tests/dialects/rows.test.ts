import { sql } from "kysely";
import { expect, test } from "vitest";
import { openDatabase } from "#db/open-database";
import { customerRow } from "#tests/support/customer-row";
import { describeOnBothDialects, testDatabases } from "#tests/support/databases";

const [demir, oster] = [customerRow("aylin-demir"), customerRow("bernd-oster")];

describeOnBothDialects("rows", ({ openTestDatabase, createTestDatabase }) => {
  test("have each value under the name of its column, of both tables where two are joined", async () => {
    const db = await openTestDatabase();
    await db.writer.insertInto("customer").values([demir, oster]).execute();
    const joined = db.reader
      .selectFrom("customer as one")
      .innerJoin("customer as other", "other.id", "one.id")
      .selectAll("one")
      .select(["other.id as other_id", "other.given_name as other_name"])
      .orderBy("one.id");
    expect(await joined.execute()).toEqual(
      [demir, oster].map((row) => ({ ...row, other_id: row.id, other_name: row.given_name })),
    );
  });

  test("have what another process added since, and all else under its own name as before", async () => {
    const address = await createTestDatabase();
    const [ours, another] = [openDatabase(address), openDatabase(address)];
    try {
      await ours.writer.insertInto("customer").values(demir).execute();
      const read = () =>
        ours.reader
          .selectFrom("customer")
          .leftJoin("customer_session as session", "session.customer_id", "customer.id")
          .selectAll("customer")
          .select("session.token_hash")
          .execute();
      expect(await read()).toEqual([{ ...demir, token_hash: null }]);
      await sql`alter table customer add column shoe_size integer`.execute(another.writer);
      expect(await read()).toEqual([{ ...demir, shoe_size: null, token_hash: null }]);
    } finally {
      await Promise.all([ours.close(), another.close()]);
    }
  });
});

test("rows of SQLite are the same where they are read one by one", async () => {
  const { openTestDatabase } = testDatabases("sqlite");
  const db = await openTestDatabase();
  await db.writer.insertInto("customer").values([demir, oster]).execute();
  const all = db.reader.selectFrom("customer").selectAll().orderBy("id");
  const read: unknown[] = [];
  for await (const row of all.stream()) read.push(row);
  expect(read).toEqual([demir, oster]);
});
