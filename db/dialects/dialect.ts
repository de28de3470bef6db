import {
  type ColumnDataType,
  type CompiledQuery,
  type Kysely,
  PostgresAdapter,
  type RawBuilder,
  sql,
  type Transaction,
} from "kysely";
import type { Soon } from "~/domain/soon";
import type { Schema } from "../schema";

/** What queries accept: a connection for reading, or the transaction they are part of. */
export type Db = Kysely<Schema>;

/** A transaction; only database work may be awaited inside. */
export type Tx = Transaction<Schema>;

export type DialectName = "sqlite" | "postgres";

/** What differs between the two databases; everything else is written once. */
export interface Dialect {
  name: DialectName;
  /** For reading outside a transaction; sees what was committed. */
  reader: Db;
  /** For transactions, and for libraries that write single statements. */
  writer: Db;
  /** The same for what takes long and must not be cut: on its way it may touch every row. Absent = `writer` cuts nothing. */
  longWriter?: Db;
  /** A single reading query by a statement that stays prepared: SQLite answers at once. Sees what was committed. */
  ask<Row>(query: CompiledQuery<Row>): Soon<Row[]>;
  /**
   * Runs `work`, which asks at once and waits for nothing, from one state of the database where that takes less than a
   * state for each question.
   */
  askTogether<Answer>(work: () => Answer): Answer;
  /**
   * A number that stands still as long as nobody commits anything, asked of the database: what {@link ask} answered before
   * it would answer again. Null where there is none.
   */
  lastCommit(): number | null;
  /** True where the same transaction may succeed when it is tried again. */
  isWorthRetrying(error: unknown): boolean;
  /** Nothing is answered afterwards, whether or not it was ever asked. */
  close(): Promise<void>;
}

// biome-ignore lint/suspicious/noExplicitAny: migrations run on every historical schema
export function dialectOf(db: Kysely<any>): DialectName {
  return db.getExecutor().adapter instanceof PostgresAdapter ? "postgres" : "sqlite";
}

/** Ids and words compare by code unit on both; PostgreSQL would else sort by its own locale. */
// biome-ignore lint/suspicious/noExplicitAny: migrations run on every historical schema
export function textColumn(db: Kysely<any>): ColumnDataType | RawBuilder<unknown> {
  return dialectOf(db) === "postgres" ? sql`text collate "C"` : "text";
}

// biome-ignore lint/suspicious/noExplicitAny: migrations run on every historical schema
export function bytesColumn(db: Kysely<any>): ColumnDataType {
  return dialectOf(db) === "postgres" ? "bytea" : "blob";
}
