/**
 * Nobody waits for ever: not for a server that says nothing or is gone, a lock that is held on, or a connection that is not
 * free. What was given up was not stored, and its connection is lent to nobody else.
 */
import { sql } from "kysely";
import pg from "pg";
import { expect, onTestFinished, test, vi } from "vitest";
import { type Database, openDatabase } from "#db/open-database";
import { countWaiting } from "#tests/support/count-waiting";
import { customerRow } from "#tests/support/customer-row";
import { testDatabases } from "#tests/support/databases";
import { landmark } from "#tests/support/landmark";
import { outcomeWithin, putBetween, stepMs, stopClock } from "#tests/support/silent-server";
import { NoAnswer } from "~/domain/no-answer";

const { createTestDatabase } = testDatabases("postgres");
const silenceMs = 35_000;
const queueMs = 15_000;
/** More than there are connections for. */
const crowd = 12;

async function open(location: string): Promise<Database> {
  const db = openDatabase(location);
  onTestFinished(() => db.close());
  return db;
}

/** By way of us, and past us. */
async function openBoth() {
  const location = await createTestDatabase();
  const between = await putBetween(location);
  return { ...between, db: await open(between.location), past: await open(location) };
}

const enter = (db: Pick<Database["writer"], "insertInto">, id: string) =>
  db.insertInto("customer").values(customerRow(id)).execute();

async function listCustomers({ reader }: Database): Promise<string[]> {
  return (await reader.selectFrom("customer").select("id").orderBy("id").execute()).map(({ id }) => id);
}

test("what a server does not answer in time is given up, nothing of it is stored, and nobody else's transaction begins inside it", async () => {
  const { db, past, setSilent } = await openBoth();
  await enter(db.writer, "first");
  const { isReached, reach } = landmark();
  const givenUp = db.transaction(async (tx) => {
    await enter(tx, "given-up");
    setSilent(true);
    stopClock();
    reach();
    await enter(tx, "never-heard");
  });
  await isReached;
  expect(await outcomeWithin(silenceMs, givenUp)).toBeInstanceOf(NoAnswer);
  setSilent(false);
  vi.useRealTimers();
  const later = Array.from({ length: crowd }, (_, at) => `later-${at}`);
  await Promise.all(later.map((id) => db.transaction((tx) => enter(tx, id))));
  expect(await listCustomers(past)).toEqual(["first", ...later].sort());
});

test("of a commit that is not answered nobody says that it holds, or that it does not", async () => {
  const { db, setSilent } = await openBoth();
  const { isReached, reach } = landmark();
  const committing = db.transaction(async (tx) => {
    await enter(tx, "perhaps");
    setSilent(true);
    stopClock();
    reach();
  });
  await isReached;
  expect(await outcomeWithin(silenceMs, committing)).toBeInstanceOf(NoAnswer);
});

test("a single statement is given up as well, and so is a question; both are answered once the server speaks", async () => {
  const { db, setSilent } = await openBoth();
  await enter(db.writer, "first");
  await listCustomers(db);
  setSilent(true);
  stopClock();
  const asked = Promise.allSettled([enter(db.writer, "second"), listCustomers(db)]);
  await outcomeWithin(silenceMs, asked);
  for (const told of await asked) expect(told).toMatchObject({ reason: expect.any(NoAnswer) });
  setSilent(false);
  vi.useRealTimers();
  await enter(db.writer, "third");
  expect(await listCustomers(db)).toContain("third");
});

test("a server that takes connections and says nothing is given up", async () => {
  const { db, setSilent } = await openBoth();
  setSilent(true);
  stopClock();
  const asked = listCustomers(db);
  expect(await outcomeWithin(queueMs, asked)).toBeInstanceOf(NoAnswer);
});

test("where every connection is taken, whoever comes waits for a while and is told", async () => {
  const db = await open(await createTestDatabase());
  const { isReached: isReleased, reach: release } = landmark();
  let begun = 0;
  const held = Array.from({ length: 10 }, () =>
    db.transaction(async (tx) => {
      await listCustomers({ ...db, reader: tx });
      begun++;
      await isReleased;
    }),
  );
  await expect.poll(() => begun).toBe(10);
  stopClock();
  expect(await outcomeWithin(queueMs - stepMs, enter(db.writer, "patient"))).toBeUndefined();
  expect(await outcomeWithin(queueMs, enter(db.writer, "late"))).toBeInstanceOf(NoAnswer);
  release();
  await Promise.all(held);
});

test("a server that ends a connection in the middle of a transaction ends that transaction, and not the process", async () => {
  const location = await createTestDatabase();
  const [db, other] = [await open(location), await open(location)];
  const fatal: unknown[] = [];
  const note = (error: unknown) => void fatal.push(error);
  process.on("uncaughtException", note);
  onTestFinished(() => void process.off("uncaughtException", note));
  const cut = db.transaction(async (tx) => {
    await enter(tx, "cut");
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
    await sql`select pg_terminate_backend(${rows[0]!.pid}, 5000)`.execute(other.writer);
    await enter(tx, "after");
  });
  await expect(cut).rejects.toBeInstanceOf(NoAnswer);
  await db.transaction((tx) => enter(tx, "next"));
  expect(await listCustomers(db)).toEqual(["next"]);
  expect(fatal).toEqual([]);
});

test("a server that nobody listens at is no answer", async () => {
  const location = Object.assign(new URL(await createTestDatabase()), { port: "1" }).href;
  const db = await open(location);
  await expect(db.transaction((tx) => enter(tx, "nowhere"))).rejects.toBeInstanceOf(NoAnswer);
  await expect(listCustomers(db)).rejects.toBeInstanceOf(NoAnswer);
});

test("a lock that is held on is waited for until the server's deadline, and the connection serves the next", async () => {
  const location = await createTestDatabase();
  const other = await open(location);
  const db = await open(`${location}?statement_timeout=1000`);
  await enter(other.writer, "aylin");
  await other.transaction(async (tx) => {
    await tx.updateTable("customer").set({ revision: 2 }).execute();
    const waiting = db.transaction((own) => own.updateTable("customer").set({ revision: 3 }).execute());
    await expect(waiting).rejects.toBeInstanceOf(NoAnswer);
    await db.transaction((own) => enter(own, "jonas"));
  });
  expect(await listCustomers(db)).toEqual(["aylin", "jonas"]);
});

test("whoever begins a transaction and is never heard of again gives up their locks", async () => {
  const location = await createTestDatabase();
  const idle = sql<{
    is_set: boolean;
  }>`select current_setting('idle_in_transaction_session_timeout') = '1min' as is_set`;
  expect((await idle.execute((await open(location)).writer)).rows).toEqual([{ is_set: true }]);
  const db = await open(`${location}?idle_in_transaction_session_timeout=100`);
  const past = await open(location);
  const countIdle = async () =>
    (
      await sql<{ count: number }>`select count(*) as count from pg_stat_activity
        where datname = current_database() and state like 'idle in transaction%'`.execute(past.writer)
    ).rows[0]!.count;
  const forgotten = db.transaction(async (tx) => {
    await enter(tx, "forgotten");
    await expect.poll(countIdle).toBe(0);
  });
  await expect(forgotten).rejects.toBeInstanceOf(NoAnswer);
  expect(await listCustomers(db)).toEqual([]);
});

test("long work is not cut where other work is", async () => {
  const location = await createTestDatabase();
  const db = await open(location);
  const deadlineOf = async (asking: Database["writer"]) =>
    (await sql<{ statement_timeout: string }>`show statement_timeout`.execute(asking)).rows[0]!
      .statement_timeout;
  expect(await Promise.all([db.reader, db.writer, db.longWriter].map(deadlineOf))).toEqual([
    "5s",
    "30s",
    "1h",
  ]);
  const { countWaiting, giveFree } = await holdLock(location);
  const waitForLock = (asking: Database["writer"]) =>
    sql`select pg_advisory_xact_lock(${lock})`.execute(asking);
  stopClock();
  const cut = db.transaction(waitForLock);
  const long = db.longTransaction(waitForLock);
  cut.catch(() => {});
  // Time that passes before they have come to the lock cuts nothing.
  await expect.poll(countWaiting).toBe(2);
  expect(await outcomeWithin(silenceMs, cut)).toBeInstanceOf(NoAnswer);
  await giveFree();
  await expect(long).resolves.toBeDefined();
});

const lock = 7;

/** However long it takes. */
async function holdLock(connectionString: string) {
  const holder = new pg.Client({ connectionString });
  await holder.connect();
  await holder.query("select pg_advisory_lock($1)", [lock]);
  return { countWaiting: () => countWaiting(holder), giveFree: () => holder.end() };
}
