/** The clock's door: works the queue off, one job at a time, in every process that runs. */
import { Cron } from "croner";
import type { Logger } from "pino";
import { lapseMoveOffers } from "~/operations/assignment/lapse-move-offers.server";
import { eraseDueAccounts } from "~/operations/customers/erase-closed-account.server";
import { forgetErased } from "~/operations/customers/forget-erased.server";
import { forgetLooks } from "~/operations/customers/forget-looks.server";
import { layDownMissingFacts } from "~/operations/permission/lay-down-missing-facts.server";
import { noteUnreportedPermits } from "~/operations/permits/note-unreported-permits.server";
import { forgetGivenAnswers } from "~/operations/programs/answer-once.server";
import { forgetChanges } from "~/operations/programs/forget-changes.server";
import { forgetSignIns } from "~/operations/sign-in/forget-sign-ins.server";
import { forgetDeliveries } from "~/operations/webhooks/forget-deliveries.server";
import { type JobOutcome, workOffJob } from "~/operations/work-off-job.server";
import { doJob, type JobContext } from "./do-job.server";

export interface Jobs {
  /** Something is due: called after the commit that enqueued it. */
  wake(): void;
  /** Settles once the job under way is settled; nothing is begun after the call. */
  stop(): Promise<void>;
}

const pollSeconds = 3;
/** Not on the hour, when everybody else's clocks strike too. */
const hourly = "23 * * * *";
const everyMinute = "* * * * *";

export function startJobs(context: JobContext, logger: Logger): Jobs {
  let isStopped = false;
  let isWanted = false;
  let underWay: Promise<void> | null = null;

  async function workOff(): Promise<void> {
    while (isWanted && !isStopped) {
      isWanted = false;
      while (!isStopped && (await workOffOne(context, logger))) {}
    }
    underWay = null;
  }

  function wake(): void {
    isWanted = true;
    underWay ??= isStopped ? null : workOff();
  }

  const layingDown = layDownMissingFacts(context, () => !isStopped).catch((error) =>
    logger.error({ error: String(error) }, "Facts of customers could not be laid down."),
  );
  const poll = setInterval(wake, pollSeconds * 1000);
  const tidying = new Cron(hourly, { protect: true }, () => tidyUp(context, logger));
  const noticing = new Cron(everyMinute, { protect: true }, () => noticePermits(context, logger));
  wake();
  return {
    wake,
    async stop() {
      isStopped = true;
      clearInterval(poll);
      tidying.stop();
      noticing.stop();
      await Promise.all([underWay, layingDown]);
    },
  };
}

/** False where nothing is due, or the database cannot say. */
async function workOffOne(context: JobContext, logger: Logger): Promise<boolean> {
  try {
    const result = await workOffJob(context, (job) => doJob(context, job));
    report(result, logger);
    return result.outcome !== "none_due";
  } catch (error) {
    logger.error({ error: String(error) }, "The job queue did not answer.");
    return false;
  }
}

function report(result: JobOutcome, logger: Logger): void {
  if (result.outcome === "none_due") return;
  const { id, kind, attempts } = result.job;
  if (result.outcome === "done") logger.debug({ id, kind, attempts }, "A job is done.");
  else logger.warn({ id, kind, attempts, error: result.error }, `A job was ${result.outcome}.`);
}

async function tidyUp(context: JobContext, logger: Logger): Promise<void> {
  const tidyings = [
    lapseMoveOffers,
    eraseDueAccounts,
    forgetSignIns,
    forgetChanges,
    forgetErased,
    forgetLooks,
    forgetDeliveries,
    forgetGivenAnswers,
  ];
  for (const tidy of tidyings) {
    await tidy(context).catch((error) => logger.error({ error: String(error) }, "Tidying up failed."));
  }
}

async function noticePermits(context: JobContext, logger: Logger): Promise<void> {
  await noteUnreportedPermits(context).catch((error) =>
    logger.error({ error: String(error) }, "Permits that nobody reported on could not be noted."),
  );
}
