/**
 * The demo's database as it was once it had been filled. Whoever begins the demo afresh gets it back: to fill it anew
 * takes half a second, a copy almost none. Kept as long as the process lives, and good for a demo that begins at the
 * same instant, from which its cast's stories are told.
 */
import { existsSync, writeFileSync } from "node:fs";
import type { Database } from "#db/open-database";
import { readDatabaseFile } from "#db/read-database-file";

let filled: { bytes: Buffer; beginsAt: number } | null = null;

/** Where there is no database yet. */
export function putDemoBack(file: string, beginsAt: number): void {
  if (filled?.beginsAt === beginsAt && !existsSync(file)) writeFileSync(file, filled.bytes);
}

export async function keepDemoAsFilled(db: Database, file: string, beginsAt: number): Promise<void> {
  const bytes = await readDatabaseFile(db, file);
  filled = bytes && { bytes, beginsAt };
}
