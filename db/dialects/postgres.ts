/**
 * PostgreSQL at READ COMMITTED; what must not happen at once takes a lock (locks.ts). Serialization failures and deadlocks
 * are worth another try. Reading has connections of its own, so that no transaction that waits for a lock stands in its
 * way, and gives up where it has to wait itself: whoever asked is told no, and the connection is free for the next.
 */
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Schema } from "../schema";
import type { Dialect } from "./dialect";

const writersMax = 10;
const readersMax = 6;
const readMsMax = 5_000;
/** For a connection to be free: a crowd that is served in turn is no fault. */
const queueMsMax = 15_000;
/** Where the server is gone, and cannot give up. */
const silenceMsMax = 2 * readMsMax;
const bigintOid = 20;
const retriedCodes = new Set(["40001", "40P01"]);

// Every bigint of the schema is an instant in milliseconds or a counter: far below 2^53.
pg.types.setTypeParser(bigintOid, Number);

const statementNames = new Map<string, string>();

/** A statement of the same name stays prepared on each connection. */
function nameStatement(text: string): string {
  const known = statementNames.get(text);
  if (known) return known;
  const name = `asked_${statementNames.size}`;
  statementNames.set(text, name);
  return name;
}

export function openPostgres(url: string): Dialect {
  const writing = openPool({ connectionString: url, max: writersMax });
  const reading = openPool({
    connectionString: url,
    max: readersMax,
    connectionTimeoutMillis: queueMsMax,
    statement_timeout: readMsMax,
    query_timeout: silenceMsMax,
  });
  const reader = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: reading }) });
  const writer = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: writing }) });
  return {
    name: "postgres",
    reader,
    writer,
    async ask({ sql, parameters }) {
      const { rows } = await reading.query({ name: nameStatement(sql), text: sql, values: [...parameters] });
      return rows;
    },
    lastCommit: () => null,
    isWorthRetrying: (error) => error instanceof pg.DatabaseError && retriedCodes.has(error.code ?? ""),
    async close() {
      await Promise.all([reader.destroy(), writer.destroy()]);
      // Kysely ends only a pool that it has used.
      for (const pool of [reading, writing]) if (!pool.ending) await pool.end();
    },
  };
}

function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(config);
  // A broken idle connection is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => {});
  return pool;
}
