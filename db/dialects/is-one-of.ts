import { type RawBuilder, type SqlBool, sql } from "kysely";
import { type Db, dialectOf } from "./dialect";

/** One statement for lists of every length: an `in` with a parameter each would be prepared anew for each length. */
export function isOneOf(db: Db, column: string, values: readonly string[]): RawBuilder<SqlBool> {
  return isOneOfGiven(db, column, sql.val(listParameter(db, values)));
}

/** The same for a list that is given when the query is run, as {@link listParameter} makes it. */
export function isOneOfGiven(db: Db, column: string, list: RawBuilder<ListParameter>): RawBuilder<SqlBool> {
  return dialectOf(db) === "postgres"
    ? sql<SqlBool>`${sql.ref(column)} = any(${list})`
    : sql<SqlBool>`${sql.ref(column)} in (select value from json_each(${list}))`;
}

/** The same for a list of one, which is given as its text. */
export function isGiven(_db: Db, column: string, text: RawBuilder<ListParameter>): RawBuilder<SqlBool> {
  return sql<SqlBool>`${sql.ref(column)} = ${text}`;
}

/** A list of texts as the database takes it for one parameter. */
export type ListParameter = string | readonly string[];

export function listParameter(db: Db, values: readonly string[]): ListParameter {
  return dialectOf(db) === "postgres" ? values : JSON.stringify(values);
}
