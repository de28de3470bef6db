/** Puts the process together: configuration, database, clock, jobs, HTTP. */
import { mkdirSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import * as pages from "virtual:remix/server-build";
import { serve } from "@hono/node-server";
import pino from "pino";
import { migrateDatabase } from "#db/migrate-database";
import { openDatabase } from "#db/open-database";
import { openVault } from "#db/vault";
import { createApi } from "./api/create-api";
import { createSignInLimits, limitsOfDemo, limitsOfProduction } from "./auth/sign-in-limits.server";
import { createStaffAuth } from "./auth/staff-auth.server";
import { readConfig } from "./config.server";
import { createWebApp } from "./http/create-web-app";
import { type Jobs, startJobs } from "./jobs/start-jobs.server";
import { createDemoMailbox } from "./mail/demo-mailbox.server";
import { createSmtpMailer } from "./mail/smtp-mailer.server";
import { seedDemo } from "./operations/seed-demo.server";
import { startClock, tenToday } from "./operations/start-clock";

const graceMs = 5_000;
const demoSender = "Kontaktwahl <kontaktwahl@demo.example>";

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
const clock = startClock(config.mode === "demo" ? (config.demoNow ?? tenToday()) : null);
let jobs: Jobs | null = null;
const operations = {
  db,
  vault: openVault(config.encryptionKey, config.secret),
  clock,
  wakeJobs: () => jobs?.wake(),
};
if (config.mode === "demo") await seedDemo(operations);
const demoMailbox = config.mode === "demo" ? createDemoMailbox(demoSender, clock) : null;
const staffAuth = createStaffAuth({ ...operations, baseUrl: config.baseUrl });
jobs = startJobs(
  {
    ...operations,
    mailer: demoMailbox ?? createSmtpMailer(config.mail!),
    baseUrl: config.baseUrl,
    makeStaffLinkToken: staffAuth.makeLinkToken,
  },
  logger,
);
const services = {
  operations,
  config,
  staffAuth,
  signInLimits: createSignInLimits(demoMailbox ? limitsOfDemo : limitsOfProduction),
  demoMailbox,
};
const app = createWebApp({ services, pages, api: createApi({ config, operations }), logger });
const server = serve({ fetch: app.fetch, hostname: config.host, port: config.port }, ({ port }) => {
  console.log(`Kontaktwahl answers at ${config.baseUrl} (port ${port}).`);
  if (demoMailbox) console.log(tellDemoPlaces(config.baseUrl));
});

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);

/** Answers what is under way, does no more jobs, and closes the database last. */
async function stop(): Promise<void> {
  const answered = new Promise((resolve) => server.close(resolve));
  await Promise.race([answered, pause(graceMs)]);
  await jobs?.stop();
  await db.close();
  process.exit(0);
}

function tellDemoPlaces(baseUrl: string): string {
  return [
    "This is a demo: everybody in it is made up, and nothing leaves this machine.",
    `  Try it as anybody:  ${baseUrl}/demo`,
    `  Read its mails:     ${baseUrl}/demo/mailbox`,
  ].join("\n");
}
