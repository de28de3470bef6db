/**
 * All that decisions know of customers (permission.md, "Data"), in one query whatever their number: one statement
 * sees one state of the database, so that the facts belong to the revisions beside them.
 */
import type { Compilable, CompiledQuery } from "kysely";
import type { CustomerId } from "~/domain/people/customer";
import { type Soon, whenThere } from "~/domain/soon";
import { compiledForList } from "../compiled-once";
import type { Db } from "../dialects/dialect";
import type { Database } from "../open-database";
import { factsOfEach, type GivenForFacts } from "./facts-of-each";
import { type FactsOnRecord, type FactsRow, readFacts } from "./read-facts";

export interface CustomerOnRecord {
  id: CustomerId;
  revision: number;
  companyRevision: number;
  /** Nobody is meant by them any more. */
  isErased: boolean;
  /** Throws where the stored choice cannot be read as it was meant. */
  readFacts(): FactsOnRecord;
}

export interface SoughtFacts extends GivenForFacts {
  ids: readonly CustomerId[];
}

/** What may still count at some instant, or be open. */
export const whenever = { contactsSince: 0, now: 0 };

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

function compileSought(db: Db, { ids, contactsSince, now }: SoughtFacts): CompiledQuery<CustomerRow> {
  return factsQuery(db, ids, { contactsSince, now });
}

interface CustomerRow extends FactsRow {
  id: string;
  revision: number;
  company_revision: number;
  erased_at: number | null;
}

const factsQuery = compiledForList<GivenForFacts, CustomerRow>(
  (db, given, isInList): Compilable<CustomerRow> => {
    return db
      .selectFrom("customer")
      .innerJoin("company", (join) => join.onTrue())
      .select(["customer.id", "customer.revision", "customer.erased_at"])
      .select("company.revision as company_revision")
      .select(factsOfEach(db, given))
      .where(isInList(db, "customer.id", given.list));
  },
);

function toCustomerOnRecord(row: CustomerRow): CustomerOnRecord {
  return {
    id: row.id,
    revision: row.revision,
    companyRevision: row.company_revision,
    isErased: row.erased_at !== null,
    readFacts: () => readFacts(row),
  };
}
