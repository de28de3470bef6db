/** Puts the process together: configuration, database, clock, HTTP. */
import { mkdirSync } from "node:fs";
import * as pages from "virtual:remix/server-build";
import { serve } from "@hono/node-server";
import pino from "pino";
import { migrateDatabase } from "#db/migrate-database";
import { openDatabase } from "#db/open-database";
import { openVault } from "#db/vault";
import { createApi } from "./api/create-api";
import { readConfig } from "./config.server";
import { createWebApp } from "./http/create-web-app";
import { startClock } from "./operations/start-clock";

const result = readConfig(process.env, process.argv);
if (!result.ok) {
  for (const fault of result.faults) console.error(fault);
  process.exit(1);
}
const { config } = result;
const logger = pino({ level: config.logLevel });
if (!config.database.startsWith("postgres")) mkdirSync(config.dataDir, { recursive: true });
const db = openDatabase(config.database);
await migrateDatabase(db.writer);
const operations = {
  db,
  vault: openVault(config.encryptionKey, config.secret),
  clock: startClock(config.demoNow),
  wakeJobs: () => {},
};
const app = createWebApp({ config, operations, pages, api: createApi({ config, operations }), logger });
const server = serve({ fetch: app.fetch, hostname: config.host, port: config.port }, ({ port }) => {
  console.log(`Kontaktwahl answers at ${config.baseUrl} (port ${port}).`);
});

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => server.close(() => db.close().then(() => process.exit(0))));
}
