import { readFileSync } from "node:fs";
import { sql } from "kysely";
import type { Database } from "./open-database";

/** The bytes of a whole SQLite database; null while somebody reads it and what was written last stands beside it. */
export async function readDatabaseFile({ writer }: Database, file: string): Promise<Buffer | null> {
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(writer);
  return rows[0]?.busy === 0 ? readFileSync(file) : null;
}
