import { mkdirSync } from "node:fs";
import { migrateDatabase } from "#db/migrate-database";
import { openDatabase } from "#db/open-database";
import { openVault } from "#db/vault";
import type { Config } from "./config.server";
import { keepDemoAsFilled, putDemoBack } from "./demo-as-filled.server";
import { seedDemo } from "./operations/demo/seed-demo.server";
import type { OperationContext } from "./operations/operation-context";
import { startClock, tenToday } from "./operations/start-clock";

/** What every process works with: its database, brought up to date; the demo's is filled where it is empty. */
export async function openOperations(config: Config, wakeJobs: () => void): Promise<OperationContext> {
  if (!config.database.startsWith("postgres")) mkdirSync(config.dataDir, { recursive: true });
  const beginsAt = config.mode === "demo" ? (config.demoNow ?? tenToday()) : null;
  if (beginsAt !== null) putDemoBack(config.database, beginsAt);
  const db = openDatabase(config.database);
  await migrateDatabase(db.longWriter);
  const vault = openVault(config.encryptionKey, config.secret);
  const operations = { db, vault, clock: startClock(beginsAt), wakeJobs };
  if (beginsAt !== null) await fillDemo(operations, config.database, beginsAt);
  return operations;
}

/** Its whole story ends at the instant it begins at, however long the telling takes. */
async function fillDemo(operations: OperationContext, database: string, beginsAt: number): Promise<void> {
  const isFilled = await seedDemo({ ...operations, clock: () => beginsAt });
  if (isFilled && operations.db.dialect === "sqlite")
    await keepDemoAsFilled(operations.db, database, beginsAt);
}
