/**
 * PostgreSQL at READ COMMITTED; what must not happen at once takes a lock (locks.ts). Serialization failures and deadlocks
 * are worth another try. Reading has connections of its own, so that no transaction that waits for a lock stands in its
 * way, and gives up where it has to wait itself: whoever asked is told no, and the connection is free for the next.
 */
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Schema } from "../schema";
import type { Dialect } from "./dialect";
import { type Patience, PunctualPool } from "./punctual-pool";

const queueMs = 15_000;
const forReading: Patience = { queueMs, statementMs: 5_000, silenceMs: 10_000 };
/** Longer than the longest wait for those who derive all assignments, and shorter than a browser or proxy waits. */
const forWriting: Patience = { queueMs, statementMs: 30_000, silenceMs: 35_000, idleMs: 60_000 };
/** What nobody waits for at a page or door, and may touch every row there is. */
const forLongWork: Patience = { queueMs, statementMs: 3_600_000, silenceMs: 3_660_000 };
const readersMax = 6;
const writersMax = 10;
const longWritersMax = 3;
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
  const reading = new PunctualPool(url, readersMax, forReading);
  const writing = new PunctualPool(url, writersMax, forWriting);
  const writingLong = new PunctualPool(url, longWritersMax, forLongWork);
  const reader = askThrough(reading);
  const writer = askThrough(writing);
  const longWriter = askThrough(writingLong);
  return {
    name: "postgres",
    reader,
    writer,
    longWriter,
    askTogether: (work) => work(),
    ask: ({ sql, parameters }) =>
      reading.ask({ name: nameStatement(sql), text: sql, values: [...parameters] }),
    lastCommit: () => null,
    isWorthRetrying: (error) => error instanceof pg.DatabaseError && retriedCodes.has(error.code ?? ""),
    async close() {
      await Promise.all([reader.destroy(), writer.destroy(), longWriter.destroy()]);
      // Kysely ends only a pool that it has used.
      await Promise.all([reading.end(), writing.end(), writingLong.end()]);
    },
  };
}

function askThrough(pool: PunctualPool): Kysely<Schema> {
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
}
