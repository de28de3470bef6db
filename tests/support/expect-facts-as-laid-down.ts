import { expect } from "vitest";
import type { Database } from "#db/open-database";
import { askForCustomers } from "#db/queries/customer-facts";
import { listCustomersOnRecord, whenever } from "#db/queries/facts-on-record";
import { listLaidDown } from "#db/queries/lay-down-facts";
import { toDecidingFacts } from "#db/queries/read-facts";

/** What is laid down of each customer at their revision is what six tables say of them. */
export async function expectFactsAsLaidDown(db: Database): Promise<void> {
  const all = await listLaidDown(db.reader, { after: "", max: 1_000 });
  const ids = all.filter(({ isLaidDown }) => isLaidDown).map(({ id }) => id);
  const laid = await askForCustomers(db, ids);
  const onRecord = await listCustomersOnRecord(db.reader, { ids, ...whenever });
  const gathered = onRecord.map(({ id, readFacts }) => ({ id, facts: toDecidingFacts(readFacts()) }));
  const read = laid.map(({ id, readFacts }) => ({ id, facts: readFacts() }));
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  expect(read.sort(byId)).toEqual(gathered.sort(byId));
}
