import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Tx } from "#db/dialects/dialect";
import { customerRow } from "#tests/support/customer-row";
import { testDatabases } from "#tests/support/databases";

const { openTestDatabase } = testDatabases("postgres");

test("PostgreSQL: of two transactions that lock two customers in opposite order, the one sent back is tried again", async () => {
  const db = await openTestDatabase();
  await db.writer
    .insertInto("customer")
    .values([customerRow("a"), customerRow("b")])
    .execute();
  const bothHoldOne = meeting(2);
  let runs = 0;
  const lockInOrder = (first: string, second: string) =>
    db.transaction(async (tx) => {
      runs++;
      await countOneMore(tx, first);
      await bothHoldOne();
      await countOneMore(tx, second);
    });
  await Promise.all([lockInOrder("a", "b"), lockInOrder("b", "a")]);
  expect(runs).toBe(3);
  expect(await revisions(db.reader)).toEqual([2, 2]);
});

test("PostgreSQL: a transaction that could not be serialized is tried again", async () => {
  const db = await openTestDatabase();
  await db.writer.insertInto("customer").values(customerRow("a")).execute();
  const bothHaveRead = meeting(2);
  let runs = 0;
  const countSerially = () =>
    db.transaction(async (tx) => {
      runs++;
      await sql`set transaction isolation level repeatable read`.execute(tx);
      await revisions(tx);
      await bothHaveRead();
      await countOneMore(tx, "a");
    });
  await Promise.all([countSerially(), countSerially()]);
  expect(runs).toBe(3);
  expect(await revisions(db.reader)).toEqual([2]);
});

test("PostgreSQL: what fails for another reason is tried once", async () => {
  const db = await openTestDatabase();
  let runs = 0;
  const failing = db.transaction(async (tx) => {
    runs++;
    await sql`select 1 / 0`.execute(tx);
  });
  await expect(failing).rejects.toThrow("division by zero");
  expect(runs).toBe(1);
});

/** Resolves for everybody as soon as `count` have come; from then on at once. */
function meeting(count: number): () => Promise<void> {
  let come = 0;
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    if (++come === count) open();
    return opened;
  };
}

async function countOneMore(tx: Tx, id: string): Promise<void> {
  await tx
    .updateTable("customer")
    .set(({ eb }) => ({ revision: eb("revision", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

async function revisions(db: Pick<Tx, "selectFrom">): Promise<number[]> {
  const rows = await db.selectFrom("customer").select("revision").orderBy("id").execute();
  return rows.map(({ revision }) => revision);
}
