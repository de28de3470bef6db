/**
 * The only place that knows both dialects. One database is one company. What the database does not answer, or not in time,
 * is a {@link NoAnswer}: whoever waited for a transaction does not know then whether it was committed.
 */
import type { CompiledQuery } from "kysely";
import { NoAnswer } from "~/domain/no-answer";
import type { Soon } from "~/domain/soon";
import { hasChanged } from "./changed-transactions";
import type { Db, Dialect, DialectName, Tx } from "./dialects/dialect";
import { openPostgres } from "./dialects/postgres";
import { openSqlite } from "./dialects/sqlite";
import { runTransaction } from "./nested-transactions";
import { numberChanges } from "./queries/changes";
import { layDownFacts } from "./queries/lay-down-facts";
import { listRevised } from "./revised-customers";

const triesMax = 5;

export interface Database {
  readonly dialect: DialectName;
  /** For reading; sees what was committed. On PostgreSQL a query that takes more than seconds fails. */
  readonly reader: Db;
  /** For what is asked most: one prepared statement, and on SQLite no promise. Sees what was committed. */
  ask<Row>(query: CompiledQuery<Row>): Soon<Row[]>;
  /** See {@link Dialect.askTogether}. */
  askTogether<Answer>(work: () => Answer): Answer;
  /** See {@link Dialect.lastCommit}. */
  lastCommit(): number | null;
  /** For libraries that write single statements of their own. On PostgreSQL one that takes half a minute fails. */
  readonly writer: Db;
  /** For single statements that may touch every row there is. */
  readonly longWriter: Db;
  /**
   * Runs `work` in one transaction and commits, or rolls back and throws what it threw.
   * Inside, only database work may be awaited. It may run again where the database asks for that.
   */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** The same for work that nobody waits for at a page or door, and whose statements may take long. */
  longTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
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
  const { longWriter = dialect.writer } = dialect;
  const transactBy =
    (writer: Db) =>
    async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
      const { value, tx } = await runTransaction(dialect, () =>
        withRetries(dialect, writer, async (tx) => {
          const value = await work(tx);
          await layDownFacts(tx, listRevised(tx));
          if (hasChanged(tx)) await numberChanges(tx);
          return { value, tx };
        }),
      );
      if (hasChanged(tx)) for (const listener of listeners) listener();
      return value;
    };
  return {
    dialect: dialect.name,
    reader: dialect.reader,
    writer: dialect.writer,
    longWriter,
    ask: dialect.ask,
    askTogether: dialect.askTogether,
    lastCommit: dialect.lastCommit,
    transaction: transactBy(dialect.writer),
    longTransaction: transactBy(longWriter),
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

async function withRetries<T>(dialect: Dialect, writer: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await runOnce(writer, work);
    } catch (error) {
      const isLast = tries === triesMax || !dialect.isWorthRetrying(error);
      if (isLast)
        throw dialect.isWorthRetrying(error)
          ? new NoAnswer("The database was too busy.", { cause: error })
          : error;
    }
  }
}

/** Where rolling back fails as well, since the database did so itself or is gone, it is the first fault that says why. */
async function runOnce<T>(writer: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  let fault: { of: unknown } | null = null;
  const noting = async (tx: Tx) => {
    try {
      return await work(tx);
    } catch (error) {
      fault = { of: error };
      throw error;
    }
  };
  return writer
    .transaction()
    .execute(noting)
    .catch((error) => {
      throw fault ? fault.of : error;
    });
}
