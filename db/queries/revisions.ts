/**
 * What is asked before anything that is kept may be used: which revision of the customer and of the company is in
 * force. Whoever is named by another system's id is found on the way.
 */
import { type Compilable, type SqlBool, sql } from "kysely";
import type { CustomerId } from "~/domain/people/customer";
import { type CustomerReference, parseCustomerReference } from "~/domain/people/customer-reference";
import { type Soon, whenThere } from "~/domain/soon";
import { compiledOnce, type Places } from "../compiled-once";
import type { Db } from "../dialects/dialect";
import { isOneOfGiven, type ListParameter, listParameter } from "../dialects/is-one-of";
import type { Database } from "../open-database";

export interface Revisions {
  company: number;
  /** By the reference that was given; who is not known is left out. */
  customers: Map<string, KnownRevision>;
}

export interface KnownRevision {
  id: CustomerId;
  revision: number;
}

interface RevisionRow {
  company_revision: number;
  id: string | null;
  revision: number | null;
  external_id?: string | null;
}

/** One query for all that are named by our id, and one for each other system. */
export function askForRevisions(database: Database, references: readonly string[]): Soon<Revisions> {
  const { ids, systems } = sortReferences(references);
  const found: Revisions = { company: 0, customers: new Map() };
  const byId = whenThere(askByIds(database, ids), (rows) => noteRows(found, rows, ({ id }) => [id!]));
  let all: Soon<Revisions> = byId;
  for (const [system, given] of systems) {
    all = whenThere(all, () =>
      whenThere(askBySystem(database, system, [...given.keys()]), (rows) =>
        noteRows(found, rows, ({ external_id }) => given.get(external_id!)!),
      ),
    );
  }
  return all;
}

/**
 * Our ids, and by system and id in it the references as they were given: Salesforce's ids are written in two lengths.
 * A reference that can name nobody is asked for like any other: it takes the same steps.
 */
function sortReferences(references: readonly string[]) {
  const ids: string[] = [];
  const systems = new Map<string, Map<string, string[]>>();
  for (const text of references) {
    const reference: CustomerReference = parseCustomerReference(text) ?? { id: "" };
    if ("id" in reference) {
      ids.push(reference.id);
      continue;
    }
    const { system, externalId } = reference;
    const given = systems.get(system) ?? new Map<string, string[]>();
    systems.set(system, given.set(externalId, [...(given.get(externalId) ?? []), text]));
  }
  return { ids, systems };
}

function noteRows(
  found: Revisions,
  rows: RevisionRow[],
  toReferences: (row: RevisionRow) => readonly string[],
): Revisions {
  for (const row of rows) {
    found.company = row.company_revision;
    const { id, revision } = row;
    if (id === null) continue;
    for (const reference of toReferences(row)) found.customers.set(reference, { id, revision: revision! });
  }
  return found;
}

function askByIds(database: Database, ids: readonly string[]): Soon<RevisionRow[]> {
  const { reader } = database;
  return database.ask(byIds(reader, { ids: listParameter(reader, ids) }));
}

function askBySystem(database: Database, system: string, externalIds: string[]): Soon<RevisionRow[]> {
  const { reader } = database;
  return database.ask(bySystem(reader, { system, externalIds: listParameter(reader, externalIds) }));
}

const byIds = compiledOnce(
  (db: Db, given: Places<{ ids: ListParameter }>): Compilable<RevisionRow> =>
    db
      .selectFrom("company")
      .leftJoin("customer", (join) =>
        join.on(isOneOfGiven(db, "customer.id", given.ids)).on("customer.erased_at", "is", null),
      )
      .select(["company.revision as company_revision", "customer.id", "customer.revision"]),
);

interface GivenIds {
  system: string;
  externalIds: ListParameter;
}

const bySystem = compiledOnce(
  (db: Db, given: Places<GivenIds>): Compilable<RevisionRow> =>
    db
      .selectFrom("company")
      .leftJoin("customer_source as source", (join) =>
        join
          .on(sql<SqlBool>`${sql.ref("source.system")} = ${given.system}`)
          .on(isOneOfGiven(db, "source.external_id", given.externalIds)),
      )
      .leftJoin("customer", (join) => join.onRef("customer.id", "=", "source.customer_id"))
      .select(["company.revision as company_revision", "customer.id", "customer.revision"])
      .select("source.external_id"),
);
