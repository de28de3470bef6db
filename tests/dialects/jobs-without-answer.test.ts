/** What is done while PostgreSQL says nothing, or begins anew: each job in the end, and none twice. */
import { sql } from "kysely";
import { expect, onTestFinished, test, vi } from "vitest";
import { openDatabase } from "#db/open-database";
import { enqueueJob } from "#db/queries/jobs";
import { testDatabases } from "#tests/support/databases";
import { openOwnContext } from "#tests/support/fault-house";
import { outcomeWithin, putBetween, stopClock } from "#tests/support/silent-server";
import type { TestContext } from "#tests/support/test-context";
import { change, openWebhook, withSender, workOff } from "#tests/support/webhook-house";
import { openReceiver } from "#tests/support/webhook-receiver";
import { NoAnswer } from "~/domain/no-answer";
import { attemptDelivery } from "~/operations/webhooks/attempt-delivery.server";
import { claimDueDeliveries } from "~/operations/webhooks/claim-due-deliveries.server";
import { workOffJob } from "~/operations/work-off-job.server";

const { createTestDatabase } = testDatabases("postgres");
const silenceMs = 35_000;
const leaseMs = 120_000;

async function open() {
  const { location, setSilent } = await putBetween(await createTestDatabase());
  const context = openOwnContext(location);
  onTestFinished(() => context.db.close());
  const job = { kind: "send_staff_sign_in_mail", payload: { requestId: "keller" } } as const;
  await context.db.transaction((tx) => enqueueJob(tx, job, context.clock()));
  return { context, setSilent };
}

function leaseIsOver(context: TestContext): void {
  context.setNow(new Date(context.clock() + leaseMs).toISOString());
}

test("a job that cannot be taken holds up the runner for a while, and is done once the server speaks", async () => {
  const { context, setSilent } = await open();
  const doJob = vi.fn(async () => {});
  setSilent(true);
  stopClock();
  expect(await outcomeWithin(silenceMs, workOffJob(context, doJob))).toBeInstanceOf(NoAnswer);
  expect(doJob).not.toHaveBeenCalled();
  setSilent(false);
  vi.useRealTimers();
  leaseIsOver(context);
  expect(await workOffJob(context, doJob)).toMatchObject({ outcome: "done" });
});

test("what was done while the server fell silent is noted when it speaks again, and not done twice", async () => {
  const { context, setSilent } = await open();
  const doJob = vi.fn(async () => {
    setSilent(true);
    stopClock();
  });
  const worked = workOffJob(context, doJob);
  await expect.poll(() => doJob.mock.calls.length).toBe(1);
  expect(await outcomeWithin(silenceMs, worked)).toBeUndefined();
  setSilent(false);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await worked).toMatchObject({ outcome: "done" });
  vi.useRealTimers();
  leaseIsOver(context);
  expect(await workOffJob(context, doJob)).toEqual({ outcome: "none_due" });
  expect(doJob).toHaveBeenCalledOnce();
});

test("what was done while the server ended all connections is noted on a new one", async () => {
  const { context } = await open();
  const other = openOwnContext(await createTestDatabase());
  onTestFinished(() => other.db.close());
  const doJob = vi.fn(async () => {
    const [{ name }] = (
      await sql<{ name: string }>`select current_database() as name`.execute(context.db.reader)
    ).rows as [{ name: string }];
    await sql`select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = ${name}`.execute(
      other.db.writer,
    );
  });
  expect(await workOffJob(context, doJob)).toMatchObject({ outcome: "done" });
  leaseIsOver(context);
  expect(await workOffJob(context, doJob)).toEqual({ outcome: "none_due" });
});

test("a webhook whose secret cannot be read for want of an answer is not said to have an unreadable one", async () => {
  const context = withSender(openOwnContext(await createTestDatabase()));
  onTestFinished(() => context.db.close());
  const receiver = await openReceiver();
  const { id } = await openWebhook(context, receiver.url);
  await change(context, "consent.withdrawn", null);
  const [delivery] = await claimDueDeliveries(context, id, 1);
  const nowhere = openDatabase("postgres://127.0.0.1:1/nobody");
  onTestFinished(() => nowhere.close());
  const unheard = { ...context, db: { ...context.db, reader: nowhere.reader } };
  await expect(attemptDelivery(unheard, delivery!)).rejects.toBeInstanceOf(NoAnswer);
  leaseIsOver(context);
  expect(await workOff(context, id)).toEqual(["delivered"]);
  expect(receiver.received).toHaveLength(1);
});
