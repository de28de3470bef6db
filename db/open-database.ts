/** The only place that knows both dialects. One database is one company. */
import type { CompiledQuery } from "kysely";
import type { Soon } from "~/domain/soon";
import { hasChanged } from "./changed-transactions";
import type { Db, Dialect, DialectName, Tx } from "./dialects/dialect";
import { openPostgres } from "./dialects/postgres";
import { openSqlite } from "./dialects/sqlite";
import { runTransaction } from "./nested-transactions";
import { numberChanges } from "./queries/changes";

const triesMax = 5;

export interface Database {
  readonly dialect: DialectName;
  /** For reading; sees what was committed. On PostgreSQL a query that takes more than seconds fails. */
  readonly reader: Db;
  /** For what is asked most: one prepared statement, and on SQLite no promise. Sees what was committed. */
  ask<Row>(query: CompiledQuery<Row>): Soon<Row[]>;
  /** See {@link Dialect.lastCommit}. */
  lastCommit(): number | null;
  /** For libraries that write single statements of their own. */
  readonly writer: Db;
  /**
   * Runs `work` in one transaction and commits, or rolls back and throws what it threw.
   * Inside, only database work may be awaited. It may run again where the database asks for that.
   */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /**
   * Calls `listener` after each commit of this process that recorded changes, until the function that it answers is
   * called. What other processes commit is found by asking.
   */
  onChanges(listener: () => void): () => void;
  close(): Promise<void>;
}

/** `postgres://…` opens PostgreSQL; anything else is the file of a SQLite database. */
export function openDatabase(location: string): Database {
  const dialect = openDialect(location);
  const listeners = new Set<() => void>();
  return {
    dialect: dialect.name,
    reader: dialect.reader,
    writer: dialect.writer,
    ask: dialect.ask,
    lastCommit: dialect.lastCommit,
    async transaction(work) {
      const { value, tx } = await runTransaction(dialect, () =>
        withRetries(dialect, async (tx) => {
          const value = await work(tx);
          if (hasChanged(tx)) await numberChanges(tx);
          return { value, tx };
        }),
      );
      if (hasChanged(tx)) for (const listener of listeners) listener();
      return value;
    },
    onChanges(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => dialect.close(),
  };
}

export function openDialect(location: string): Dialect {
  return /^postgres(ql)?:\/\//.test(location) ? openPostgres(location) : openSqlite(location);
}

async function withRetries<T>(dialect: Dialect, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await dialect.writer.transaction().execute(work);
    } catch (error) {
      if (tries === triesMax || !dialect.isWorthRetrying(error)) throw error;
    }
  }
}
