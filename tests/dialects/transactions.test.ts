import { expect, test } from "vitest";
import type { Tx } from "#db/dialects/dialect";
import { lockCustomer } from "#db/dialects/locks";
import { customerRow } from "#tests/support/customer-row";
import { describeOnBothDialects } from "#tests/support/databases";

const customer = customerRow("c-sommer");

describeOnBothDialects("a transaction", ({ openTestDatabase }) => {
  test("sees what the one before it wrote: of twenty that check and then write at once, none is lost", async () => {
    const db = await openTestDatabase();
    await db.writer.insertInto("customer").values(customer).execute();
    await Promise.all(Array.from({ length: 20 }, () => db.transaction(countOneMore)));
    expect(await readRevision(db.reader)).toBe(20);
  });

  test("leaves nothing behind when it fails, and throws what it threw", async () => {
    const db = await openTestDatabase();
    const failing = db.transaction(async (tx) => {
      await tx.insertInto("customer").values(customer).execute();
      throw new Error("the branch burnt down");
    });
    await expect(failing).rejects.toThrow("the branch burnt down");
    expect(await db.reader.selectFrom("customer").selectAll().execute()).toEqual([]);
  });

  test("leaves nothing behind when a statement of it fails, and lets the next one through", async () => {
    const db = await openTestDatabase();
    const failing = db.transaction(async (tx) => {
      await tx.insertInto("customer").values(customer).execute();
      await tx.insertInto("customer").values(customer).execute();
    });
    await expect(failing).rejects.toThrow(/unique/i);
    await db.transaction((tx) => tx.insertInto("customer").values(customer).execute());
    expect(await readRevision(db.reader)).toBe(0);
  });

  test("refuses another transaction inside, where it would wait for itself", async () => {
    const db = await openTestDatabase();
    const nested = db.transaction(() => db.transaction(async () => "inner"));
    await expect(nested).rejects.toThrow("A transaction was begun inside a transaction.");
  });

  test("is not seen by readers before it is committed", async () => {
    const db = await openTestDatabase();
    const seenMeanwhile = await db.transaction(async (tx) => {
      await tx.insertInto("customer").values(customer).execute();
      return db.reader.selectFrom("customer").select("id").execute();
    });
    expect(seenMeanwhile).toEqual([]);
    expect(await db.reader.selectFrom("customer").select("id").execute()).toEqual([{ id: customer.id }]);
  });
});

async function countOneMore(tx: Tx): Promise<void> {
  await lockCustomer(tx, customer.id);
  const revision = await readRevision(tx);
  await tx
    .updateTable("customer")
    .set({ revision: revision + 1 })
    .execute();
}

async function readRevision(db: Pick<Tx, "selectFrom">): Promise<number> {
  const { revision } = await db.selectFrom("customer").select("revision").executeTakeFirstOrThrow();
  return revision;
}
