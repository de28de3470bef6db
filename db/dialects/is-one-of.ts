import { type RawBuilder, type SqlBool, sql } from "kysely";
import { type Db, dialectOf } from "./dialect";

/** One statement for lists of every length: an `in` with a parameter each would be prepared anew for each length. */
export function isOneOf(db: Db, column: string, values: readonly string[]): RawBuilder<SqlBool> {
  return dialectOf(db) === "postgres"
    ? sql<SqlBool>`${sql.ref(column)} = any(${values})`
    : sql<SqlBool>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)}))`;
}
