/**
 * PostgreSQL at READ COMMITTED; what must not happen at once takes a lock (locks.ts). Serialization failures and deadlocks are worth another try.
 */
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Schema } from "../schema";
import type { Dialect } from "./dialect";

const connectionsMax = 10;
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
  const pool = new pg.Pool({ connectionString: url, max: connectionsMax });
  // A broken idle connection is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => {});
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  return {
    name: "postgres",
    reader: db,
    writer: db,
    async ask({ sql, parameters }) {
      const { rows } = await pool.query({ name: nameStatement(sql), text: sql, values: [...parameters] });
      return rows;
    },
    isWorthRetrying: (error) => error instanceof pg.DatabaseError && retriedCodes.has(error.code ?? ""),
    async close() {
      await db.destroy();
      // Kysely ends only a pool that it has used.
      if (!pool.ending) await pool.end();
    },
  };
}
