/** The queue: written in the transaction of the change, worked off by any process that holds the lease. */
import type { Job } from "~/domain/jobs/job";
import type { Db, Tx } from "../dialects/dialect";
import { newId } from "../new-id";
import type { JobRow } from "../rows/work";

export type ClaimedJob = Job & {
  id: string;
  /** This one included. */
  attempts: number;
};

const candidatesMax = 10;

/** The caller wakes the runner after the commit. `runAt` in milliseconds. */
export async function enqueueJob(tx: Tx, job: Job, now: number, runAt = now): Promise<void> {
  await tx
    .insertInto("job")
    .values({
      id: newId(now),
      kind: job.kind,
      payload: JSON.stringify(job.payload),
      run_at: runAt,
      attempts: 0,
      leased_until: null,
      done_at: null,
      dead_at: null,
      last_error: null,
      created_at: now,
    })
    .execute();
}

/** The job due longest that nobody works on, now leased; null = nothing is due. Safe among several processes. */
export async function claimJob(writer: Db, now: number, leasedUntil: number): Promise<ClaimedJob | null> {
  for (const { id } of await listDue(writer, now)) {
    const row = await lease(writer, id, now, leasedUntil);
    if (row) return toClaimedJob(row);
  }
  return null;
}

export async function finishJob(writer: Db, jobId: string, now: number): Promise<void> {
  await writer
    .updateTable("job")
    .set({ done_at: now, leased_until: null, last_error: null })
    .where("id", "=", jobId)
    .execute();
}

export async function postponeJob(writer: Db, jobId: string, runAt: number, error: string): Promise<void> {
  await writer
    .updateTable("job")
    .set({ run_at: runAt, leased_until: null, last_error: error })
    .where("id", "=", jobId)
    .execute();
}

export async function buryJob(writer: Db, jobId: string, now: number, error: string): Promise<void> {
  await writer
    .updateTable("job")
    .set({ dead_at: now, leased_until: null, last_error: error })
    .where("id", "=", jobId)
    .execute();
}

export async function deleteJobsDoneBefore(writer: Db, instant: number): Promise<void> {
  await writer.deleteFrom("job").where("done_at", "<", instant).execute();
}

function listDue(writer: Db, now: number) {
  return writer
    .selectFrom("job")
    .select("id")
    .where("done_at", "is", null)
    .where("dead_at", "is", null)
    .where("run_at", "<=", now)
    .where((row) => row.or([row("leased_until", "is", null), row("leased_until", "<=", now)]))
    .orderBy("run_at")
    .limit(candidatesMax)
    .execute();
}

/** Compares and sets in one statement: of several processes one gets the row. */
function lease(writer: Db, id: string, now: number, leasedUntil: number): Promise<JobRow | undefined> {
  return writer
    .updateTable("job")
    .set((row) => ({ leased_until: leasedUntil, attempts: row("attempts", "+", 1) }))
    .where("id", "=", id)
    .where("done_at", "is", null)
    .where("dead_at", "is", null)
    .where("run_at", "<=", now)
    .where((row) => row.or([row("leased_until", "is", null), row("leased_until", "<=", now)]))
    .returningAll()
    .executeTakeFirst();
}

function toClaimedJob({ id, kind, payload, attempts }: JobRow): ClaimedJob {
  return { id, kind, payload: JSON.parse(payload), attempts } as ClaimedJob;
}
