/**
 * All that decisions know of customers (permission.md, "Data"), in one query whatever their number: one statement
 * sees one state of the database, so that the facts belong to the revisions beside them.
 */
import { type Compilable, type CompiledQuery, sql } from "kysely";
import type { CustomerId } from "~/domain/people/customer";
import type { CustomerReference } from "~/domain/people/customer-reference";
import { type Soon, whenThere } from "~/domain/soon";
import { compiledForList, compiledOnce } from "../compiled-once";
import type { Db } from "../dialects/dialect";
import type { Database } from "../open-database";
import { factsOfEach, type GivenForFacts } from "./facts-of-each";
import { type FactsOnRecord, type FactsRow, readFacts } from "./read-facts";

export interface CustomerOnRecord {
  id: CustomerId;
  revision: number;
  companyRevision: number;
  /** Throws where the stored choice cannot be read as it was meant. */
  readFacts(): FactsOnRecord;
}

export interface SoughtFacts extends GivenForFacts {
  ids: readonly CustomerId[];
}

/** Whoever is not known is left out. */
export async function listCustomersOnRecord(db: Db, sought: SoughtFacts): Promise<CustomerOnRecord[]> {
  const { rows } = await db.executeQuery(compileSought(db, sought));
  return rows.map(toCustomerOnRecord);
}

/** The same without a promise where the database needs none. */
export function askForCustomersOnRecord(database: Database, sought: SoughtFacts): Soon<CustomerOnRecord[]> {
  const rows = database.ask(compileSought(database.reader, sought));
  return whenThere(rows, (rows) => rows.map(toCustomerOnRecord));
}

/** One customer who is sought by reference, and what is read where it names nobody: the facts of `standIn`. */
export interface SoughtOne extends GivenForFacts {
  reference: CustomerReference;
  standIn: CustomerId;
}

export interface OneOnRecord {
  companyRevision: number;
  /** Does the reference name somebody? */
  isFound: boolean;
  /** The customer, or who stands in; null = there is nobody to stand in. */
  record: CustomerOnRecord | null;
}

/** In one query whoever is sought: {@link askForCustomersOnRecord} would have to be told the id. */
export function askForOneOnRecord(database: Database, sought: SoughtOne): Soon<OneOnRecord> {
  const { reference, ...given } = sought;
  const query =
    "id" in reference
      ? oneById(database.reader, { ...given, id: reference.id })
      : oneBySystem(database.reader, { ...given, ...reference });
  return whenThere(database.ask(query), ([row]) => ({
    companyRevision: row!.company_revision,
    isFound: row!.found_id !== null,
    record: row!.id === null ? null : toCustomerOnRecord(row as CustomerRow),
  }));
}

function compileSought(db: Db, { ids, contactsSince, now }: SoughtFacts): CompiledQuery<CustomerRow> {
  return factsQuery(db, ids, { contactsSince, now });
}

interface CustomerRow extends FactsRow {
  id: string;
  revision: number;
  company_revision: number;
}

const factsQuery = compiledForList<GivenForFacts, CustomerRow>(
  (db, given, isInList): Compilable<CustomerRow> => {
    return db
      .selectFrom("customer")
      .innerJoin("company", (join) => join.onTrue())
      .select(["customer.id", "customer.revision", "company.revision as company_revision"])
      .select(factsOfEach(db, given))
      .where(isInList(db, "customer.id", given.list));
  },
);

interface OneRow extends FactsRow {
  found_id: string | null;
  id: string | null;
  revision: number | null;
  company_revision: number;
}

const oneById = compiledOnce<GivenForFacts & { id: string; standIn: string }, OneRow>(
  (db, given): Compilable<OneRow> =>
    db
      .selectFrom("company")
      .leftJoin("customer as found", (join) =>
        join.on("found.id", "=", given.id).on("found.erased_at", "is", null),
      )
      .leftJoin("customer", (join) =>
        join.on("customer.id", "=", sql<string>`coalesce(${sql.ref("found.id")}, ${given.standIn})`),
      )
      .select(["found.id as found_id", "customer.id", "customer.revision"])
      .select("company.revision as company_revision")
      .select(factsOfEach(db, given)),
);

const oneBySystem = compiledOnce<
  GivenForFacts & { system: string; externalId: string; standIn: string },
  OneRow
>(
  (db, given): Compilable<OneRow> =>
    db
      .selectFrom("company")
      .leftJoin("customer_source as found", (join) =>
        join.on("found.system", "=", given.system).on("found.external_id", "=", given.externalId),
      )
      .leftJoin("customer", (join) =>
        join.on("customer.id", "=", sql<string>`coalesce(${sql.ref("found.customer_id")}, ${given.standIn})`),
      )
      .select(["found.customer_id as found_id", "customer.id", "customer.revision"])
      .select("company.revision as company_revision")
      .select(factsOfEach(db, given)),
);

function toCustomerOnRecord(row: CustomerRow): CustomerOnRecord {
  return {
    id: row.id,
    revision: row.revision,
    companyRevision: row.company_revision,
    readFacts: () => readFacts(row),
  };
}
