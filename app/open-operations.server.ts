import { mkdirSync } from "node:fs";
import { migrateDatabase } from "#db/migrate-database";
import { openDatabase } from "#db/open-database";
import { openVault } from "#db/vault";
import type { Config } from "./config.server";
import type { OperationContext } from "./operations/operation-context";
import { seedDemo } from "./operations/seed-demo.server";
import { startClock, tenToday } from "./operations/start-clock";

/** What every process works with: its database, brought up to date; the demo's is filled where it is empty. */
export async function openOperations(config: Config, wakeJobs: () => void): Promise<OperationContext> {
  if (!config.database.startsWith("postgres")) mkdirSync(config.dataDir, { recursive: true });
  const db = openDatabase(config.database);
  await migrateDatabase(db.writer);
  const operations = {
    db,
    vault: openVault(config.encryptionKey, config.secret),
    clock: startClock(config.mode === "demo" ? (config.demoNow ?? tenToday()) : null),
    wakeJobs,
  };
  if (config.mode === "demo") await seedDemo(operations);
  return operations;
}
