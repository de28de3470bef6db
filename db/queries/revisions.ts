/**
 * What is asked before anything that is kept may be used: which revision of the customer and of the company is in
 * force. Whoever is named by another system's id is found on the way.
 */
import { type Compilable, type SqlBool, sql } from "kysely";
import type { CustomerId } from "~/domain/people/customer";
import { type CustomerReference, parseCustomerReference } from "~/domain/people/customer-reference";
import { type Soon, whenThere } from "~/domain/soon";
import { compiledForList } from "../compiled-once";
import type { Database } from "../open-database";

export interface Revisions {
  company: number;
  /** By the reference that was given; null = nobody is called so. */
  customers: ReadonlyMap<string, KnownRevision | null>;
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

/**
 * One query for all that are named by our id, and one for each other system; none where all of it was asked since the
 * last commit of anybody. Others than those asked for may be told as well.
 */
export function askForRevisions(database: Database, references: readonly string[]): Soon<Revisions> {
  const commit = database.lastCommit();
  if (commit === null) return lookUp(database, references, { company: 0, customers: new Map() });
  const told = recall(database, commit);
  const missing = references.filter((reference) => !told.customers.has(reference));
  return missing.length === 0 && references.length > 0 ? told : lookUp(database, missing, told);
}

interface ToldRevisions extends Revisions {
  customers: Map<string, KnownRevision | null>;
}

const toldMax = 100_000;
const toldOf = new WeakMap<Database, { commit: number; told: ToldRevisions }>();

/** What was told since the last commit: it would be told again. */
function recall(database: Database, commit: number): ToldRevisions {
  const known = toldOf.get(database);
  if (known?.commit === commit && known.told.customers.size < toldMax) return known.told;
  const told = { company: 0, customers: new Map() };
  toldOf.set(database, { commit, told });
  return told;
}

function lookUp(database: Database, references: readonly string[], found: ToldRevisions): Soon<Revisions> {
  const { ids, systems } = sortReferences(references);
  const isByIdAsked = ids.length > 0 || systems.size === 0;
  let all: Soon<Revisions> = found;
  if (isByIdAsked)
    all = whenThere(askByIds(database, ids), (rows) => noteRows(found, rows, ({ id }) => [id!]));
  for (const [system, given] of systems) {
    all = whenThere(all, () =>
      whenThere(askBySystem(database, system, [...given.keys()]), (rows) =>
        noteRows(found, rows, ({ external_id }) => given.get(external_id!)!),
      ),
    );
  }
  return whenThere(all, () => noteUnknown(found, references));
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
  found: ToldRevisions,
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

function noteUnknown(found: ToldRevisions, references: readonly string[]): Revisions {
  for (const reference of references) {
    if (!found.customers.has(reference)) found.customers.set(reference, null);
  }
  return found;
}

function askByIds(database: Database, ids: readonly string[]): Soon<RevisionRow[]> {
  return database.ask(byIds(database.reader, ids, {}));
}

function askBySystem(database: Database, system: string, externalIds: string[]): Soon<RevisionRow[]> {
  return database.ask(bySystem(database.reader, externalIds, { system }));
}

const byIds = compiledForList<object, RevisionRow>(
  (db, given, isInList): Compilable<RevisionRow> =>
    db
      .selectFrom("company")
      .leftJoin("customer", (join) =>
        join.on(isInList(db, "customer.id", given.list)).on("customer.erased_at", "is", null),
      )
      .select(["company.revision as company_revision", "customer.id", "customer.revision"]),
);

const bySystem = compiledForList<{ system: string }, RevisionRow>(
  (db, given, isInList): Compilable<RevisionRow> =>
    db
      .selectFrom("company")
      .leftJoin("customer_source as source", (join) =>
        join
          .on(sql<SqlBool>`${sql.ref("source.system")} = ${given.system}`)
          .on(isInList(db, "source.external_id", given.list)),
      )
      .leftJoin("customer", (join) => join.onRef("customer.id", "=", "source.customer_id"))
      .select(["company.revision as company_revision", "customer.id", "customer.revision"])
      .select("source.external_id"),
);
