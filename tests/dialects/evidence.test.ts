import { sql } from "kysely";
import { expect, test } from "vitest";
import { lockCustomer } from "#db/dialects/locks";
import type { Database } from "#db/open-database";
import { appendEvidence, listEvidence, sha256 } from "#db/queries/evidence";
import { customerRow } from "#tests/support/customer-row";
import { describeOnBothDialects } from "#tests/support/databases";
import { findBreak } from "~/domain/evidence/hash-chain";

const customerId = "c-sommer";

describeOnBothDialects("the evidence of a customer", ({ openTestDatabase }) => {
  test("is one unbroken chain, however many write to it at once", async () => {
    const db = await openWithCustomer();
    await Promise.all(Array.from({ length: 10 }, (_, place) => append(db, { place })));
    const records = await listEvidence(db.reader, customerId);
    expect(records.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(findBreak(records, sha256)).toBeNull();
  });

  test("gives back what was written, letter for letter", async () => {
    const db = await openWithCustomer();
    const body = { wording: "Angebote für „Sie“ \u0000\u2028 – 100 % 😀", nested: { b: [1, null], a: true } };
    await append(db, body);
    const [record] = await listEvidence(db.reader, customerId);
    expect(record?.body).toEqual(body);
  });

  test("shows where somebody altered a record, or took one away", async () => {
    const db = await openWithCustomer();
    for (const place of [1, 2, 3]) await append(db, { place });
    await sql`update evidence set body = '{"place":7}' where sequence = 2`.execute(db.writer);
    expect(findBreak(await listEvidence(db.reader, customerId), sha256)).toBe(2);
    await sql`delete from evidence where sequence = 2`.execute(db.writer);
    expect(findBreak(await listEvidence(db.reader, customerId), sha256)).toBe(3);
  });

  async function openWithCustomer(): Promise<Database> {
    const db = await openTestDatabase();
    await db.writer.insertInto("customer").values(customerRow(customerId)).execute();
    return db;
  }
});

function append(db: Database, body: Record<string, unknown>): Promise<void> {
  return db.transaction(async (tx) => {
    await lockCustomer(tx, customerId);
    await appendEvidence(tx, customerId, {
      at: Date.UTC(2026, 10, 24),
      kind: "customer_recorded",
      actor: { type: "import", id: null },
      body,
    });
  });
}
