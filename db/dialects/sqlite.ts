/**
 * SQLite: one writer connection that queues its transactions, one reader beside it.
 *
 * Transactions begin IMMEDIATE, so that two that check and then write never meet half-way (SQLITE_BUSY_SNAPSHOT).
 * Within the process the writer's queue orders them; another process is waited for asynchronously, because
 * SQLite's own busy timeout would stand still with the whole event loop.
 */
import BetterSqlite3 from "better-sqlite3";
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  type QueryResult,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from "kysely";
import type { Schema } from "../schema";
import type { Dialect } from "./dialect";
import { answered, isBusy, withPreparedOnce } from "./prepared-once";

const busyTimeoutMs = 50;
const busyWaitsMax = 200;
const busyPauseMs = 25;
/**
 * Of each connection, used as pages are read: what is not in it is asked of the kernel, page by page, which takes half of
 * the time that a customer's facts take. Mapping the file into memory would do the same, but a faulty disk would then end
 * the process instead of a statement.
 */
const pageCacheKibibytes = 64 * 1024;

export function openSqlite(file: string): Dialect {
  const writerFile = openFile(file, "journal_mode = WAL", "synchronous = FULL");
  const writer = new Kysely<Schema>({
    dialect: new QueuedDialect({ database: withPreparedOnce(writerFile) }),
  });
  // A database in memory belongs to its one connection.
  const readerFile = file === ":memory:" ? writerFile : openFile(file);
  const asked = withPreparedOnce(readerFile);
  const reader =
    readerFile === writerFile
      ? writer
      : new Kysely<Schema>({ dialect: new SqliteDialect({ database: withPreparedOnce(readerFile) }) });
  return {
    name: "sqlite",
    reader,
    writer,
    ask: <Row>({ sql, parameters }: CompiledQuery<Row>) => asked.prepare(sql).all(parameters) as Row[],
    askTogether: inOneState(readerFile),
    lastCommit: countCommits(readerFile, writerFile),
    isWorthRetrying: () => false,
    async close() {
      statementsWritten++;
      await Promise.all([reader.destroy(), writer.destroy()]);
      // Kysely closes only what it has used.
      readerFile.close();
      writerFile.close();
    },
  };
}

function openFile(file: string, ...pragmas: string[]): BetterSqlite3.Database {
  return answered(() => {
    const connection = new BetterSqlite3(file, { timeout: busyTimeoutMs });
    connection.pragma("foreign_keys = ON");
    connection.pragma(`cache_size = -${pageCacheKibibytes}`);
    for (const pragma of pragmas) connection.pragma(pragma);
    return connection;
  });
}

/** A state that is taken for each question costs a fifth of what the question does. */
function inOneState(reader: BetterSqlite3.Database): Dialect["askTogether"] {
  const begin = reader.prepare("begin");
  const end = reader.prepare("commit");
  return (work) => {
    if (!hasBegun(begin)) return work();
    try {
      return work();
    } finally {
      end.run();
    }
  };
}

/** Not where somebody reads row by row, or a transaction has begun. */
function hasBegun(begin: BetterSqlite3.Statement): boolean {
  try {
    begin.run();
    return true;
  } catch {
    return false;
  }
}

/** Of all writers in this process. A commit may be any statement's, so each counts; closing counts as one. */
let statementsWritten = 0;

/**
 * SQLite counts what other connections commit, of this process or another, but not what the connection commits itself.
 * Asking takes system calls, so it is asked once per callback of the event loop: whoever is answered in one of them asked
 * before it began, and what another process commits while it runs was told to nobody whom it answers.
 */
function countCommits(reader: BetterSqlite3.Database, writer: BetterSqlite3.Database): () => number | null {
  if (reader === writer) return () => null;
  const version = reader.prepare<[], number>("pragma data_version").pluck();
  let told: { commit: number | null; after: number } | null = null;
  const forget = () => {
    told = null;
  };
  return () => {
    if (told?.after === statementsWritten) return told.commit;
    if (!told) process.nextTick(forget);
    told = { commit: answered(() => version.get()) ?? null, after: statementsWritten };
    return told.commit;
  };
}

class QueuedDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver() {
    return new QueuedDriver(this.#config);
  }
}

class QueuedDriver extends SqliteDriver {
  override async acquireConnection(): Promise<DatabaseConnection> {
    return new PatientConnection(await super.acquireConnection());
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}

/** Waits for another process's transaction without holding up this one's event loop. */
class PatientConnection implements DatabaseConnection {
  constructor(private readonly connection: DatabaseConnection) {}

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    for (let waits = 0; ; waits++) {
      statementsWritten++;
      try {
        return await this.connection.executeQuery<R>(query);
      } catch (error) {
        if (!isBusy(error) || waits === busyWaitsMax) throw error;
        await new Promise((resolve) => setTimeout(resolve, busyPauseMs));
      }
    }
  }

  streamQuery<R>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<R>> {
    return this.connection.streamQuery<R>(query, chunkSize);
  }
}
