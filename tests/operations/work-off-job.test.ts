import { expect, test } from "vitest";
import { openDatabase } from "#db/open-database";
import { type ClaimedJob, enqueueJob } from "#db/queries/jobs";
import { describeOnBothDialects } from "#tests/support/databases";
import { createTestContext, type TestContext } from "#tests/support/test-context";
import { type DoJob, workOffJob } from "~/operations/work-off-job.server";

const minuteMs = 60_000;

describeOnBothDialects("the job queue", ({ openTestContext, createTestDatabase }) => {
  const enqueue = (context: TestContext, requestId: string, runAt?: number) =>
    context.db.transaction((tx) =>
      enqueueJob(tx, { kind: "send_staff_sign_in_mail", payload: { requestId } }, context.clock(), runAt),
    );

  function later(context: TestContext, ms: number): void {
    context.setNow(new Date(context.clock() + ms).toISOString());
  }

  test("forgets what was enqueued in a transaction that failed", async () => {
    const context = await openTestContext();
    const failing = context.db.transaction(async (tx) => {
      const job = { kind: "send_staff_sign_in_mail", payload: { requestId: "a" } } as const;
      await enqueueJob(tx, job, context.clock());
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await workOffJob(context, async () => {})).toEqual({ outcome: "none_due" });
  });

  test("does what is due once, oldest first, and nothing before its time", async () => {
    const context = await openTestContext();
    await enqueue(context, "later", context.clock() + minuteMs);
    await enqueue(context, "first", context.clock() - 2);
    await enqueue(context, "second", context.clock() - 1);
    const done: string[] = [];
    const note: DoJob = async (job) => void done.push(requestOf(job));
    for (let step = 0; step < 4; step++) await workOffJob(context, note);
    expect(done).toEqual(["first", "second"]);
    later(context, minuteMs);
    await workOffJob(context, note);
    expect(done).toEqual(["first", "second", "later"]);
  });

  test("is worked off by several processes without doing anything twice", async () => {
    const location = await createTestDatabase();
    const processes = [1, 2, 3].map(() => createTestContext(openDatabase(location)));
    for (let job = 0; job < 12; job++) await enqueue(processes[0]!, String(job));
    const done: string[] = [];
    const note: DoJob = async (job) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      done.push(requestOf(job));
    };
    await Promise.all(
      processes.map(async (context) => {
        while ((await workOffJob(context, note)).outcome !== "none_due") {}
      }),
    );
    expect(done.toSorted()).toEqual(Array.from({ length: 12 }, (_, job) => String(job)).toSorted());
    for (const { db } of processes) await db.close();
  });

  test("takes over what a process that died had begun, once the lease is over", async () => {
    const context = await openTestContext();
    await enqueue(context, "left behind");
    void workOffJob(context, () => new Promise(() => {}));
    await expect.poll(() => attempts(context)).toEqual([1]);
    expect(await workOffJob(context, async () => {})).toEqual({ outcome: "none_due" });
    later(context, 2 * minuteMs);
    const taken = await workOffJob(context, async () => {});
    expect(taken).toMatchObject({ outcome: "done", job: { attempts: 2 } satisfies Partial<ClaimedJob> });
  });

  test("tries what failed again, ever later, and gives up after eight times", async () => {
    const context = await openTestContext();
    await enqueue(context, "hopeless");
    const outcomes: string[] = [];
    for (let step = 0; step < 9; step++) {
      const { outcome } = await workOffJob(context, async () => {
        throw new TypeError("cannot reach aylin@example.org");
      });
      outcomes.push(outcome);
      expect((await workOffJob(context, async () => {})).outcome).toBe("none_due");
      later(context, 90 * minuteMs);
    }
    expect(outcomes).toEqual([...Array(7).fill("postponed"), "buried", "none_due"]);
    const [row] = await context.db.reader.selectFrom("job").selectAll().execute();
    expect(row).toMatchObject({ attempts: 8, last_error: "TypeError" });
    expect(row?.dead_at).not.toBeNull();
  });

  async function attempts({ db }: TestContext): Promise<number[]> {
    const rows = await db.writer.selectFrom("job").select("attempts").execute();
    return rows.map((row) => row.attempts);
  }
});

function requestOf({ payload }: Parameters<DoJob>[0]): string {
  return "requestId" in payload ? payload.requestId : "none";
}
