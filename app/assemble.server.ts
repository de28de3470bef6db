/** What a running Kontaktwahl is made of, whoever listens for it: operations, jobs, mails, sign-in, the API, the pages. */
import { getRequestListener } from "@hono/node-server";
import pino from "pino";
import { apiDocument } from "./api/api-document";
import { openQuestionLane, type QuestionListener } from "./api/authzen/question-lane";
import { createApi } from "./api/create-api";
import { prepareApiParts } from "./api/prepare-api-parts";
import { createSignInLimits, limitsOfDemo, limitsOfProduction } from "./auth/sign-in-limits.server";
import { createStaffAuth } from "./auth/staff-auth.server";
import { findMailFoot } from "./brand/find-mail-foot";
import type { Config } from "./config.server";
import { createWebApp, type WebAppParts } from "./http/create-web-app";
import { gatherLines } from "./http/gather-lines";
import { openVisitLog } from "./http/log-requests";
import { listSecurityHeaders } from "./http/security-headers";
import { startDeliveries } from "./jobs/start-deliveries.server";
import { startJobs } from "./jobs/start-jobs.server";
import type { PageServices } from "./load-context";
import { createDemoMailbox, type DemoMailbox } from "./mail/demo-mailbox.server";
import { createHttpTexter } from "./mail/http-texter.server";
import { signMails } from "./mail/sign-mails";
import { createSmtpMailer } from "./mail/smtp-mailer.server";
import type { Texter } from "./mail/text-message";
import { openOperations } from "./open-operations.server";
import { findCompany } from "./operations/house/find-company.server";
import { startClock } from "./operations/start-clock";
import { createDemoWebhookSender } from "./operations/webhooks/create-demo-webhook-sender.server";
import { createWebhookSender } from "./operations/webhooks/create-webhook-sender.server";
import { toWebhookNetworks } from "./operations/webhooks/webhook-networks";

/** A line is written with others: a write each would cost as much as the answer it tells of. */
const together = { bytesMax: 64 * 1024, msMax: 500 };

const demoSender = "Kontaktwahl <kontaktwahl@demo.example>";

export interface Assembled {
  answer: QuestionListener;
  /** Does no more jobs, tells nobody of changes any more, and closes the database last. */
  stop(): Promise<void>;
}

export async function assemble(
  config: Config,
  pages: WebAppParts["pages"],
  beginDemoAfresh: PageServices["beginDemoAfresh"],
): Promise<Assembled> {
  const log = openLog();
  const logger = pino({ level: config.logLevel }, log);
  const runners: { wake(): void; stop(): Promise<void> }[] = [];
  const operations = await openOperations(config, () => {
    for (const runner of runners) runner.wake();
  });
  const demoMailbox = config.mode === "demo" ? createDemoMailbox(demoSender, operations.clock) : null;
  const staffAuth = createStaffAuth({ ...operations, baseUrl: config.baseUrl });
  const mailer = signMails(demoMailbox ?? createSmtpMailer(config.mail!), async (language) =>
    findMailFoot(config, (await findCompany(operations))?.name ?? "", language),
  );
  const texter = findTexter(config, demoMailbox);
  const forJobs = { mailer, texter, baseUrl: config.baseUrl, makeStaffLinkToken: staffAuth.makeLinkToken };
  const sender = createWebhookSender({ networks: toWebhookNetworks(config.webhookNetworks) });
  const webhookSender = config.mode === "demo" ? createDemoWebhookSender(sender) : sender;
  const deliveries = startDeliveries({ ...operations, webhookSender }, logger);
  operations.db.onChanges(deliveries.wake);
  runners.push(startJobs({ ...operations, ...forJobs }, logger), deliveries);
  const signInLimits = createSignInLimits(demoMailbox ? limitsOfDemo : limitsOfProduction);
  const forPages = { staffAuth, signInLimits, demoMailbox, beginDemoAfresh, apiDocument };
  const services = { operations, config, ...forPages };
  const parts = prepareApiParts({ config, operations });
  const { fetch } = createWebApp({ services, pages, api: createApi(parts), logger });
  return {
    answer: openQuestionLane(parts, {
      handOn: getRequestListener(fetch),
      logVisit: openVisitLog(logger, log),
      headers: listSecurityHeaders(config.baseUrl.startsWith("https:")),
      wallClock: startClock(null),
    }),
    async stop() {
      await Promise.all(runners.map((runner) => runner.stop()));
      await operations.db.close();
      log.end();
    },
  };
}

function findTexter({ texts }: Config, demoMailbox: DemoMailbox | null): Texter | null {
  if (demoMailbox) return demoMailbox.texter;
  return texts === null || texts === "demo" ? null : createHttpTexter(texts);
}

/** Standard output. What was gathered is written before the process ends, whoever ends it from inside. */
function openLog() {
  const output = pino.destination({ sync: false, contentMode: "buffer" });
  // The types of its output know of text only.
  const lines = gatherLines({ write: (bytes) => output.write(bytes as unknown as string) }, together);
  const finish = () => {
    lines.flush();
    output.flushSync();
  };
  process.once("exit", finish);
  return {
    write: lines.write,
    end() {
      process.off("exit", finish);
      finish();
    },
  };
}
