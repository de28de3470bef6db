/**
 * All that decisions know of customers (permission.md, "Data"), in one query whatever their number: one statement
 * sees one state of the database, so that the facts belong to the revisions beside them.
 */
import type { Compilable, CompiledQuery } from "kysely";
import type { CustomerId } from "~/domain/people/customer";
import { compiledForList } from "../compiled-once";
import type { Db } from "../dialects/dialect";
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

function toCustomerOnRecord(row: CustomerRow): CustomerOnRecord {
  return {
    id: row.id,
    revision: row.revision,
    companyRevision: row.company_revision,
    readFacts: () => readFacts(row),
  };
}
