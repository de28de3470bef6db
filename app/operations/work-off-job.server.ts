/**
 * Takes one due job, does it, and settles how it went. What fails is tried again, ever later, and at last given up. That it
 * is done is noted as often as it takes within the lease: where nobody knows of it, it is done again.
 */
import type { Db } from "#db/dialects/dialect";
import { buryJob, type ClaimedJob, claimJob, finishJob, postponeJob } from "#db/queries/jobs";
import { NoAnswer } from "~/domain/no-answer";
import type { OperationContext } from "./operation-context";

export type JobOutcome =
  | { outcome: "none_due" }
  | { outcome: "done"; job: ClaimedJob }
  /** The error's name and code. */
  | { outcome: "postponed" | "buried"; job: ClaimedJob; error: string };

export type DoJob = (job: ClaimedJob) => Promise<void>;

const leaseMs = 120_000;
const attemptsMax = 8;
const firstPauseMs = 5_000;
const pauseMsMax = 3_600_000;
/** A database that begins anew is there by then, and one that says nothing has not outlasted the lease. */
const noteTriesMax = 3;
const notePauseMs = 5_000;

export async function workOffJob({ db, clock }: OperationContext, doJob: DoJob): Promise<JobOutcome> {
  const job = await claimJob(db.writer, clock(), clock() + leaseMs);
  if (!job) return { outcome: "none_due" };
  try {
    await doJob(job);
  } catch (error) {
    return settleFailure(db.writer, clock(), job, nameError(error));
  }
  await noteForCertain(() => finishJob(db.writer, job.id, clock()));
  return { outcome: "done", job };
}

/** Noted twice is noted once. */
async function noteForCertain(note: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await note();
    } catch (error) {
      if (tries === noteTriesMax || !(error instanceof NoAnswer)) throw error;
      await new Promise((resolve) => setTimeout(resolve, notePauseMs));
    }
  }
}

async function settleFailure(writer: Db, now: number, job: ClaimedJob, error: string): Promise<JobOutcome> {
  const isLast = job.attempts >= attemptsMax;
  if (isLast) await buryJob(writer, job.id, now, error);
  else await postponeJob(writer, job.id, now + pauseMs(job.attempts), error);
  return { outcome: isLast ? "buried" : "postponed", job, error };
}

/** Doubles from attempt to attempt; spread out, so that what failed together does not come back together. */
function pauseMs(attempts: number): number {
  return Math.round(Math.min(firstPauseMs * 2 ** (attempts - 1), pauseMsMax) * (0.5 + Math.random()));
}

/** Without its message: mail servers repeat addresses in theirs. */
function nameError(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const { code, responseCode } = error as Error & { code?: string; responseCode?: number };
  return [error.name, code, responseCode].filter(Boolean).join(" ");
}
