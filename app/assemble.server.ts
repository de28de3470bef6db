/** What a running Kontaktwahl is made of, whoever listens for it: operations, jobs, mails, sign-in, the API, the pages. */
import pino from "pino";
import { createApi } from "./api/create-api";
import { createSignInLimits, limitsOfDemo, limitsOfProduction } from "./auth/sign-in-limits.server";
import { createStaffAuth } from "./auth/staff-auth.server";
import type { Config } from "./config.server";
import { createWebApp, type WebAppParts } from "./http/create-web-app";
import { type Jobs, startJobs } from "./jobs/start-jobs.server";
import { createDemoMailbox } from "./mail/demo-mailbox.server";
import { createSmtpMailer } from "./mail/smtp-mailer.server";
import { openOperations } from "./open-operations.server";

const demoSender = "Kontaktwahl <kontaktwahl@demo.example>";

export interface Assembled {
  fetch: ReturnType<typeof createWebApp>["fetch"];
  /** Does no more jobs, and closes the database last. */
  stop(): Promise<void>;
}

export async function assemble(config: Config, pages: WebAppParts["pages"]): Promise<Assembled> {
  const logger = pino({ level: config.logLevel });
  let jobs: Jobs | null = null;
  const operations = await openOperations(config, () => jobs?.wake());
  const demoMailbox = config.mode === "demo" ? createDemoMailbox(demoSender, operations.clock) : null;
  const staffAuth = createStaffAuth({ ...operations, baseUrl: config.baseUrl });
  const mailer = demoMailbox ?? createSmtpMailer(config.mail!);
  const forJobs = { mailer, baseUrl: config.baseUrl, makeStaffLinkToken: staffAuth.makeLinkToken };
  jobs = startJobs({ ...operations, ...forJobs }, logger);
  const signInLimits = createSignInLimits(demoMailbox ? limitsOfDemo : limitsOfProduction);
  const services = { operations, config, staffAuth, signInLimits, demoMailbox };
  const { fetch } = createWebApp({ services, pages, api: createApi({ config, operations }), logger });
  return {
    fetch,
    async stop() {
      await jobs?.stop();
      await operations.db.close();
    },
  };
}
