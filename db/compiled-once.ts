/**
 * Queries whose text is written once per dialect and whose values come later. Putting a query together costs Kysely
 * some fifty microseconds, more than SQLite takes to answer it.
 */
import { type Compilable, type CompiledQuery, type RawBuilder, sql } from "kysely";
import { type Db, type DialectName, dialectOf } from "./dialects/dialect";

/** Stands in the query for a value that is given when it is run. */
class Place {
  constructor(readonly name: string) {}
}

export type Places<Given> = { [Name in keyof Given]: RawBuilder<Given[Name]> };

/** `build` is called once per dialect. Lists are given as {@link listParameter} makes them. */
export function compiledOnce<Given extends object, Row>(
  build: (db: Db, given: Places<Given>) => Compilable<Row>,
): (db: Db, given: Given) => CompiledQuery<Row> {
  const known = new Map<DialectName, CompiledQuery<Row>>();
  return (db, given) => {
    const dialect = dialectOf(db);
    const compiled = known.get(dialect) ?? build(db, places as Places<Given>).compile();
    known.set(dialect, compiled);
    const parameters = compiled.parameters.map((parameter) =>
      parameter instanceof Place ? given[parameter.name as keyof Given] : parameter,
    );
    return { ...compiled, parameters };
  };
}

const places = new Proxy({}, { get: (_, name) => sql`${sql.val(new Place(String(name)))}` });
