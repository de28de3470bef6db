/** Lays down what decisions take of customers, for whoever reads it next (customer-facts.ts). */
import type { Compilable, InsertResult } from "kysely";
import type { CustomerId } from "~/domain/people/customer";
import { UnreadableRecord } from "~/domain/unreadable-record";
import { compiledOnce, type Places } from "../compiled-once";
import type { Db, Tx } from "../dialects/dialect";
import { isOneOf } from "../dialects/is-one-of";
import { factsFormat, writeFactsDocument } from "../facts-document";
import type { CustomerFactsRow } from "../rows/preferences";
import { isInForce } from "./customer-facts";
import { type CustomerOnRecord, listCustomersOnRecord, whenever } from "./facts-on-record";
import { toDecidingFacts } from "./read-facts";

/** Customers in the order of their ids, behind `after`: are their facts laid down as they are? */
export async function listLaidDown(
  db: Db,
  { after, max }: { after: CustomerId; max: number },
): Promise<{ id: CustomerId; isLaidDown: boolean }[]> {
  const rows = await db
    .selectFrom("customer")
    .leftJoin("customer_facts as laid", (join) => join.on(isInForce))
    .select(["customer.id", "laid.customer_id as laid"])
    .where("customer.id", ">", after)
    .where("customer.erased_at", "is", null)
    .orderBy("customer.id")
    .limit(max)
    .execute();
  return rows.map(({ id, laid }) => ({ id, isLaidDown: laid !== null }));
}

/** Those of these customers of whom something is laid down that holds, at which revision, in the order of their ids. */
export function listOfWhomFactsHold(
  db: Db,
  ids: readonly CustomerId[],
): Promise<{ id: CustomerId; revision: number }[]> {
  return db
    .selectFrom("customer")
    .innerJoin("customer_facts as laid", (join) => join.on(isInForce))
    .select(["customer.id", "customer.revision"])
    .where(isOneOf(db, "customer.id", ids))
    .orderBy("customer.id")
    .execute();
}

const perStatement = 100;

/** For whoever reads them next, in the transaction that raised these customers' revisions. */
export async function layDownFacts(tx: Tx, ids: readonly CustomerId[]): Promise<void> {
  for (let start = 0; start < ids.length; start += perStatement) {
    await layDown(tx, ids.slice(start, start + perStatement));
  }
}

async function layDown(tx: Tx, ids: readonly CustomerId[]): Promise<void> {
  const onRecord = await listCustomersOnRecord(tx, { ids, ...whenever });
  const laid = onRecord.filter(({ isErased }) => !isErased).flatMap((customer) => toFactsRow(customer) ?? []);
  if (laid.length === 0) return;
  await tx.executeQuery(laid.length === 1 ? putOne(tx, laid[0]!) : putAll(tx, laid).compile());
}

/** Most changes are one customer's. */
const putOne = compiledOnce<CustomerFactsRow, InsertResult>(
  (db, { customer_id, revision, format, facts }): Compilable<InsertResult> =>
    putAll(db, [{ customer_id, revision, format, facts }]),
);

function putAll(db: Db, rows: readonly (CustomerFactsRow | Places<CustomerFactsRow>)[]) {
  return db
    .insertInto("customer_facts")
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .column("customer_id")
        .doUpdateSet((row) => ({
          revision: row.ref("excluded.revision"),
          format: row.ref("excluded.format"),
          facts: row.ref("excluded.facts"),
        }))
        // Somebody else may have raised it meanwhile.
        .whereRef("customer_facts.revision", "<=", "excluded.revision"),
    );
}

/** Null where the stored choice cannot be read as it was meant: whoever reads it is to meet that. */
function toFactsRow({ id, revision, readFacts }: CustomerOnRecord): CustomerFactsRow | null {
  try {
    const facts = writeFactsDocument(toDecidingFacts(readFacts()));
    return { customer_id: id, revision, format: factsFormat, facts };
  } catch (error) {
    if (error instanceof UnreadableRecord) return null;
    throw error;
  }
}
