import { type ExpressionBuilder, sql } from "kysely";
import type { CustomerId } from "~/domain/people/customer";
import { type CustomerReference, referenceCharactersMax } from "~/domain/people/customer-reference";
import type { Db, Tx } from "../dialects/dialect";
import type { Schema } from "../schema";

/** The id of the customer that a program named; null where there is none. */
export async function findCustomerId(db: Db, reference: CustomerReference): Promise<CustomerId | null> {
  if ("id" in reference) {
    const row = await db
      .selectFrom("customer")
      .select("id")
      .where("id", "=", reference.id)
      .where("erased_at", "is", null)
      .executeTakeFirst();
    return row?.id ?? null;
  }
  const row = await db
    .selectFrom("customer_source")
    .select("customer_id")
    .where("system", "=", reference.system)
    .where("external_id", "=", reference.externalId)
    .executeTakeFirst();
  return row?.customer_id ?? null;
}

/** No text that is as long as a reference may be comes after it. */
const lastText = "\u{10ffff}".repeat(referenceCharactersMax);

/** Who is named by a reference `system:externalId` that begins and ends so. */
export async function listReferencesBetween(
  db: Db,
  head: string,
  tail: string,
): Promise<{ reference: string; customerId: CustomerId }[]> {
  const reference = sql<string>`system || ':' || external_id`;
  const rows = await db
    .selectFrom("customer_source")
    .select(["customer_id", reference.as("reference")])
    .where((row) => beginsWith(row, head))
    .where(sql`substr(${reference}, length(${reference}) - ${[...tail].length} + 1)`, "=", tail)
    .execute();
  return rows.map((row) => ({ reference: row.reference, customerId: row.customer_id }));
}

/** By a range, for which the primary key serves. */
function beginsWith(row: ExpressionBuilder<Schema, "customer_source">, head: string) {
  const colon = head.indexOf(":");
  if (colon === -1) return row.between("system", head, head + lastText);
  const begun = head.slice(colon + 1);
  const isFromSystem = row("system", "=", head.slice(0, colon));
  return row.and([isFromSystem, row.between("external_id", begun, begun + lastText)]);
}

/** From now on the customer is found under this id of another system, too. */
export async function insertCustomerReference(
  tx: Tx,
  customerId: CustomerId,
  { system, externalId }: { system: string; externalId: string },
): Promise<void> {
  await tx
    .insertInto("customer_source")
    .values({ system, external_id: externalId, customer_id: customerId })
    .execute();
}

/** The first id that another system gave each of the customers; those without one are left out. */
export async function listReferencesOfMany(
  db: Db,
  ids: readonly CustomerId[],
): Promise<Map<CustomerId, string>> {
  const rows = await db
    .selectFrom("customer_source")
    .selectAll()
    .where("customer_id", "in", ids)
    .orderBy("system", "desc")
    .orderBy("external_id", "desc")
    .execute();
  return new Map(rows.map((row) => [row.customer_id, `${row.system}:${row.external_id}`]));
}

/** The ids that other systems gave the customer, in the order of their names. */
export async function listCustomerReferences(
  db: Db,
  customerId: CustomerId,
): Promise<{ system: string; externalId: string }[]> {
  const rows = await db
    .selectFrom("customer_source")
    .select(["system", "external_id"])
    .where("customer_id", "=", customerId)
    .orderBy("system")
    .orderBy("external_id")
    .execute();
  return rows.map((row) => ({ system: row.system, externalId: row.external_id }));
}
