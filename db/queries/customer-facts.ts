/**
 * What decisions take of each customer, ready in one row: put together from six tables it takes three times as long as
 * finding the customer. It is laid down in the transaction that raised the customer's revision and holds at that revision
 * alone: whoever changes what decisions look at and raises the revision need not think of it.
 */
import { type Compilable, type SqlBool, sql } from "kysely";
import type { CustomerId } from "~/domain/people/customer";
import type { CustomerReference } from "~/domain/people/customer-reference";
import type { RecordedFacts } from "~/domain/permission/recorded-facts";
import { type Soon, whenThere } from "~/domain/soon";
import { compiledForList, compiledOnce } from "../compiled-once";
import { factsFormat, readFactsDocument } from "../facts-document";
import type { Database } from "../open-database";
import { askForCustomersOnRecord, whenever } from "./facts-on-record";
import { toDecidingFacts } from "./read-facts";

export interface RecordedCustomer {
  id: CustomerId;
  revision: number;
  companyRevision: number;
  /** Throws where the stored choice cannot be read as it was meant. */
  readFacts(): RecordedFacts;
}

/** Whoever is not known is left out. */
export function askForCustomers(database: Database, ids: readonly CustomerId[]): Soon<RecordedCustomer[]> {
  return whenThere(database.ask(laidDown(database.reader, ids, {})), (rows) => {
    const missing = rows.filter(({ facts }) => facts === null).map(({ id }) => id);
    const laid = rows.filter(({ facts }) => facts !== null).map(toRecorded);
    if (missing.length === 0) return laid;
    return whenThere(gather(database, missing), (gathered) => [...laid, ...gathered]);
  });
}

/** A customer who is sought by reference, and who is read where it names nobody. */
export interface SoughtOne {
  reference: CustomerReference;
  standIn: CustomerId;
}

export interface OneRecorded {
  companyRevision: number;
  /** Does the reference name somebody? */
  isFound: boolean;
  /** The customer, or who stands in; null = there is nobody to stand in. */
  customer: RecordedCustomer | null;
}

/** In one query whoever is sought: {@link askForCustomers} would have to be told the id. */
export function askForOne(database: Database, { reference, standIn }: SoughtOne): Soon<OneRecorded> {
  const { reader } = database;
  const query =
    "id" in reference
      ? oneById(reader, { standIn, id: reference.id })
      : oneBySystem(reader, { standIn, ...reference });
  return whenThere(database.ask(query), ([row]) => {
    const { company_revision: companyRevision, id, facts } = row!;
    const isFound = Boolean(row!.is_found);
    if (id === null) return { companyRevision, isFound, customer: null };
    if (facts !== null) return { companyRevision, isFound, customer: toRecorded(row as LaidDownRow) };
    return whenThere(gather(database, [id]), ([customer]) => ({
      companyRevision: customer!.companyRevision,
      isFound,
      customer: customer!,
    }));
  });
}

interface LaidDownRow {
  id: CustomerId;
  revision: number;
  company_revision: number;
  /** Null where nothing is laid down at this revision. */
  facts: string | null;
}

/** Of the row of facts `laid`, beside its customer. */
export const isInForce = sql<SqlBool>`laid.customer_id = customer.id and laid.revision = customer.revision
  and laid.format = ${sql.lit(factsFormat)}`;

const laidDown = compiledForList<object, LaidDownRow>(
  (db, given, isInList): Compilable<LaidDownRow> =>
    db
      .selectFrom("customer")
      .innerJoin("company", (join) => join.onTrue())
      .leftJoin("customer_facts as laid", (join) => join.on(isInForce))
      .select(["customer.id", "customer.revision", "company.revision as company_revision"])
      .select("laid.facts")
      .where(isInList(db, "customer.id", given.list)),
);

interface OneRow extends Omit<LaidDownRow, "id" | "revision"> {
  is_found: number | boolean;
  id: CustomerId | null;
  revision: number | null;
}

const isFound = (id: string) => sql<number | boolean>`${sql.ref(id)} is not null`.as("is_found");

const oneById = compiledOnce<{ id: string; standIn: string }, OneRow>(
  (db, given): Compilable<OneRow> =>
    db
      .selectFrom("company")
      .leftJoin("customer as found", (join) =>
        join.on("found.id", "=", given.id).on("found.erased_at", "is", null),
      )
      .leftJoin("customer", (join) =>
        join.on("customer.id", "=", sql<string>`coalesce(${sql.ref("found.id")}, ${given.standIn})`),
      )
      .leftJoin("customer_facts as laid", (join) => join.on(isInForce))
      .select(["customer.id", "customer.revision", isFound("found.id")])
      .select(["company.revision as company_revision", "laid.facts"]),
);

const oneBySystem = compiledOnce<{ system: string; externalId: string; standIn: string }, OneRow>(
  (db, given): Compilable<OneRow> =>
    db
      .selectFrom("company")
      .leftJoin("customer_source as found", (join) =>
        join.on("found.system", "=", given.system).on("found.external_id", "=", given.externalId),
      )
      .leftJoin("customer", (join) =>
        join.on("customer.id", "=", sql<string>`coalesce(${sql.ref("found.customer_id")}, ${given.standIn})`),
      )
      .leftJoin("customer_facts as laid", (join) => join.on(isInForce))
      .select(["customer.id", "customer.revision", isFound("found.customer_id")])
      .select(["company.revision as company_revision", "laid.facts"]),
);

function toRecorded(row: LaidDownRow): RecordedCustomer {
  return {
    id: row.id,
    revision: row.revision,
    companyRevision: row.company_revision,
    readFacts: () => readFactsDocument(row.facts!),
  };
}

/** From where it comes from. */
function gather(database: Database, ids: readonly CustomerId[]): Soon<RecordedCustomer[]> {
  return whenThere(askForCustomersOnRecord(database, { ids, ...whenever }), (onRecord) =>
    onRecord.map(({ readFacts, ...customer }) => ({
      ...customer,
      readFacts: () => toDecidingFacts(readFacts()),
    })),
  );
}
