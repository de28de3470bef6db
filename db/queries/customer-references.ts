import type { CustomerId } from "~/domain/people/customer";
import { type CustomerReference, parseCustomerReference } from "~/domain/people/customer-reference";
import type { Db } from "../dialects/dialect";
import { isOneOf } from "../dialects/is-one-of";

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

/** The ids of the customers that a program named, by the name it used; whoever is not known is left out. */
export async function listCustomerIds(db: Db, names: readonly string[]): Promise<Map<string, CustomerId>> {
  const references = new Map(names.map((name) => [name, parseCustomerReference(name)]));
  const ids = await listKnownIds(db, references);
  for (const [system, sought] of groupBySystem(references)) {
    for (const row of await listFromSystem(db, system, sought)) {
      ids.set(`${system}:${row.external_id}`, row.customer_id);
    }
  }
  return ids;
}

type References = ReadonlyMap<string, CustomerReference | null>;

async function listKnownIds(db: Db, references: References): Promise<Map<string, CustomerId>> {
  const sought = [...references.values()].flatMap((one) => (one && "id" in one ? one.id : []));
  const rows = await db
    .selectFrom("customer")
    .select("id")
    .where(isOneOf(db, "id", sought))
    .execute();
  return new Map(rows.map(({ id }) => [id, id]));
}

function groupBySystem(references: References): Map<string, string[]> {
  const bySystem = new Map<string, string[]>();
  for (const one of references.values()) {
    if (!one || "id" in one) continue;
    const group = bySystem.get(one.system) ?? [];
    bySystem.set(one.system, group);
    group.push(one.externalId);
  }
  return bySystem;
}

function listFromSystem(db: Db, system: string, externalIds: readonly string[]) {
  return db
    .selectFrom("customer_source")
    .select(["external_id", "customer_id"])
    .where("system", "=", system)
    .where(isOneOf(db, "external_id", externalIds))
    .execute();
}
