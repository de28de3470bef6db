/**
 * Queries whose text is written once per dialect and whose values come later. Putting a query together costs Kysely
 * some fifty microseconds, more than SQLite takes to answer it.
 */
import { type Compilable, type CompiledQuery, type RawBuilder, sql } from "kysely";
import { type Db, type DialectName, dialectOf } from "./dialects/dialect";
import { isGiven, isOneOfGiven, type ListParameter, listParameter } from "./dialects/is-one-of";

/** Stands in the query for a value that is given when it is run. */
class Place {
  constructor(readonly name: string) {}
}

export type Places<Given> = { [Name in keyof Given]: RawBuilder<Given[Name]> };

/** For the parts of queries: a value, or the place of one. */
export type OrPlace<Value> = Value | RawBuilder<Value>;

/** `build` is called once per dialect. Lists are given as {@link listParameter} makes them. */
export function compiledOnce<Given extends object, Row>(
  build: (db: Db, given: Places<Given>) => Compilable<Row>,
): (db: Db, given: Given) => CompiledQuery<Row> {
  const known = new Map<DialectName, CompiledQuery<Row>>();
  return (db, given) => {
    const dialect = dialectOf(db);
    let compiled = known.get(dialect);
    if (!compiled) {
      compiled = build(db, places as Places<Given>).compile();
      known.set(dialect, compiled);
    }
    const { queryId, query, sql } = compiled;
    const parameters: unknown[] = [];
    for (const parameter of compiled.parameters)
      parameters.push(parameter instanceof Place ? given[parameter.name as keyof Given] : parameter);
    return { queryId, query, sql, parameters };
  };
}

/** The same, asked. */
export function askedOnce<Given extends object, Row>(
  build: (db: Db, given: Places<Given>) => Compilable<Row>,
): (db: Db, given: Given) => Promise<Row[]> {
  const compile = compiledOnce(build);
  return async (db, given) => (await db.executeQuery(compile(db, given))).rows;
}

type WithList<Given> = Given & { list: ListParameter };

/**
 * The same for a query about a list, whose `list` is compared as `isInList` does it. A list of one has a text of its own:
 * to SQLite a list is a table, and looking into it takes as long as all else.
 */
export function compiledForList<Given extends object, Row>(
  build: (db: Db, given: Places<WithList<Given>>, isInList: typeof isOneOfGiven) => Compilable<Row>,
): (db: Db, list: readonly string[], given: Given) => CompiledQuery<Row> {
  const forOne = compiledOnce<WithList<Given>, Row>((db, given) => build(db, given, isGiven));
  const forMany = compiledOnce<WithList<Given>, Row>((db, given) => build(db, given, isOneOfGiven));
  return (db, list, given) =>
    list.length === 1
      ? forOne(db, { ...given, list: list[0]! })
      : forMany(db, { ...given, list: listParameter(db, list) });
}

const places = new Proxy({}, { get: (_, name) => sql`${sql.val(new Place(String(name)))}` });
