import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { setTimeout as pause } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, onTestFinished, test, vi } from "vitest";
import { type Database, openDatabase } from "#db/open-database";
import { forgetChangesBefore, recordChanges } from "#db/queries/changes";
import { describeOnBothDialects, testDatabases } from "#tests/support/databases";
import { stopClock } from "#tests/support/silent-server";
import { dayMs } from "~/domain/time/instant";
import { followChanges } from "~/operations/programs/follow-changes.server";

setFlagsFromString("--expose-gc");
const tidyMemory: () => void = runInNewContext("gc");

const now = Date.parse("2026-11-24T17:12:00+01:00");

describeOnBothDialects("following the changes", ({ openTestDatabase, createTestDatabase }) => {
  test("tells nothing where nothing has happened yet", async () => {
    const db = await openTestDatabase();
    expect(await read(db, "oldest")).toEqual({ kind: "read", changes: [], position: 0, hasMore: false });
    expect(await read(db, "newest")).toEqual({ kind: "read", changes: [], position: 0, hasMore: false });
  });

  test("tells every change once, in the order of the commits, however the reader divides them", async () => {
    const db = await openTestDatabase();
    for (let number = 1; number <= 7; number++) await change(db, [number]);
    for (const limit of [1, 2, 3, 7, 100]) expect(await readAll(db, limit)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test("says nothing of what was rolled back, and leaves no gap for it", async () => {
    const db = await openTestDatabase();
    await change(db, [1]);
    const broken = db.transaction(async (tx) => {
      await recordChanges(tx, [toChange(2)]);
      throw new Error("broken");
    });
    await expect(broken).rejects.toThrow("broken");
    await change(db, [3]);
    expect(await readAll(db)).toEqual([1, 3]);
    expect(await read(db, 1)).toMatchObject({ kind: "read", position: 2 });
  });

  test("misses nothing and tells nothing twice while many write, from several connections", async () => {
    const location = await createTestDatabase();
    const [first, second, third] = [open(location), open(location), open(location)] as const;
    const writers = [first, second].flatMap((db, writer) =>
      Array.from({ length: 4 }, (_, lane) => write(db, writer * 4 + lane, 12)),
    );
    const readers = [1, 3, 50].map((limit) => readUntil(third, 8 * 12, limit));
    await Promise.all(writers);
    const [one, ...others] = await Promise.all(readers);
    expect([...one!].sort((a, b) => a - b)).toEqual(numbersOf(8, 12));
    for (const other of others) expect(other).toEqual(one);
    for (let lane = 0; lane < 8; lane++) {
      const own = one!.filter((number) => Math.floor(number / 100) === lane);
      expect(own).toEqual([...own].sort((a, b) => a - b));
    }
  });

  test("wakes whoever waits as soon as something is committed, and not before", async () => {
    const db = await openTestDatabase();
    const waiting = followChanges({ db }, { after: "oldest", limit: 10, waitMs: 20_000 });
    const order: string[] = [];
    void waiting.then(() => order.push("told"));
    await pause(30);
    await change(db, [1]).then(() => order.push("committed"));
    expect(await waiting).toMatchObject({ kind: "read", position: 1 });
    expect(order).toEqual(["committed", "told"]);
  });

  test("wakes for what another connection commits, within two seconds", async () => {
    const location = await createTestDatabase();
    const [db, other] = [open(location), open(location)];
    stopClock();
    const timersSet = noteTimers();
    const waiting = followChanges({ db }, { after: "oldest", limit: 10, waitMs: 20_000 });
    // Nothing else that is waited for is over so soon.
    await expect.poll(() => timersSet.some((ms) => ms <= 2000)).toBe(true);
    await change(other, [1]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(await waiting).toMatchObject({ kind: "read", position: 1 });
  });

  test("answers with nothing when the time is over, or whoever asked is gone", async () => {
    const db = await openTestDatabase();
    const ask = { after: "oldest", limit: 10 } as const;
    expect(await followChanges({ db }, { ...ask, waitMs: 50 })).toMatchObject({ kind: "read", changes: [] });
    const gone = AbortSignal.timeout(50);
    const left = await followChanges({ db }, { ...ask, waitMs: 20_000, signal: gone });
    expect(left).toMatchObject({ kind: "read", changes: [] });
  });

  test("ends the wait also where the memory was tidied up meanwhile", async () => {
    const db = await openTestDatabase();
    const waiting = followChanges({ db }, { after: "oldest", limit: 10, waitMs: 300 });
    for (let times = 0; times < 5; times++) {
      await pause(20);
      tidyMemory();
    }
    const told = await Promise.race([waiting, pause(5_000, "still waiting")]);
    expect(told).toMatchObject({ kind: "read", changes: [] });
  });

  test("a hundred who wait hold up nobody who reads or writes", async () => {
    const db = await openTestDatabase();
    const waiting = Array.from({ length: 100 }, () =>
      followChanges({ db }, { after: "oldest", limit: 10, waitMs: 20_000 }),
    );
    await pause(50);
    await change(db, [1]);
    const told = await Promise.all(waiting);
    expect(told.filter((one) => one.kind === "read" && one.position === 1)).toHaveLength(100);
  });

  test("forgets what is old, says so to whoever still needs it, and goes on counting", async () => {
    const db = await openTestDatabase();
    for (const days of [100, 95, 91, 89, 1]) await change(db, [days], now - days * dayMs);
    await forgetChangesBefore(db.writer, now - 90 * dayMs);
    expect(await readAll(db)).toEqual([89, 1]);
    expect(await read(db, 2)).toEqual({ kind: "expired" });
    expect(await read(db, 3)).toMatchObject({ kind: "read", position: 5 });
    await forgetChangesBefore(db.writer, now);
    expect(await readAll(db)).toEqual([1]);
    await change(db, [0]);
    expect(await read(db, 5)).toMatchObject({ kind: "read", position: 6 });
  });

  test("does not know a position that was never given", async () => {
    const db = await openTestDatabase();
    await change(db, [1]);
    expect(await read(db, 2)).toEqual({ kind: "expired" });
  });
});

test("on PostgreSQL what is committed late comes late, and hides nothing from whoever has read on", async () => {
  const location = await testDatabases("postgres").createTestDatabase();
  const [slow, quick] = [open(location), open(location)];
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const late = slow.transaction(async (tx) => {
    await recordChanges(tx, [toChange(1)]);
    await held;
  });
  await pause(50);
  await change(quick, [2]);
  expect(await read(quick, "oldest")).toMatchObject({ position: 1, changes: [{ data: { number: 2 } }] });
  await change(quick, [3]);
  release();
  await late;
  expect(await read(quick, 1)).toMatchObject({ changes: [{ data: { number: 3 } }, { data: { number: 1 } }] });
});

test("on PostgreSQL several processes write at once, and each of their changes comes once", async () => {
  const location = await testDatabases("postgres").createTestDatabase();
  const others = Array.from({ length: 3 }, (_, lane) =>
    spawn(process.execPath, ["-e", writeLane, location, String(lane), "40"], { stdio: "inherit" }),
  );
  for (const other of others) onTestFinished(() => void other.kill());
  const db = open(location);
  const told = await readUntil(db, 3 * 40, 7);
  await Promise.all(others.map((other) => other.exitCode ?? once(other, "exit")));
  expect([...told].sort((a, b) => a - b)).toEqual(numbersOf(3, 40));
  expect(await readAll(db)).toEqual(told);
});

/**
 * For how many milliseconds each timer is set from now on, until the clock goes on. A spy of vitest's would be taken away
 * once more at the end of the file, and leave the stopped clock to the next one.
 */
function noteTimers(): number[] {
  const set = globalThis.setTimeout;
  const noted: number[] = [];
  const note: typeof set = Object.assign((...timer: Parameters<typeof set>) => {
    noted.push(Number(timer[1]));
    return set(...timer);
  }, set);
  globalThis.setTimeout = note;
  return noted;
}

/** What `numberChanges` does, by a process that knows nothing of this one. */
const writeLane = `
  const pg = require(${JSON.stringify(createRequire(import.meta.url).resolve("pg"))});
  const [location, lane, count] = process.argv.slice(1);
  (async () => {
    const client = new pg.Client({ connectionString: location });
    await client.connect();
    for (let number = 0; number < Number(count); number++) {
      await client.query("begin");
      await client.query("insert into change (at, kind, data) values (0, 'company.changed', $1)", [
        JSON.stringify({ number: Number(lane) * 100 + number }),
      ]);
      await client.query("select pg_sleep(random() * 0.004)");
      await client.query("select pg_advisory_xact_lock(7261407)");
      await client.query("update change set position = (select coalesce(max(position), 0) + 1 from change) where position is null");
      await client.query("commit");
    }
    await client.end();
  })();
`;

function open(location: string): Database {
  const db = openDatabase(location);
  onTestFinished(() => db.close());
  return db;
}

function toChange(number: number, at = now) {
  return { kind: "company.changed", customerId: null, at, data: { number } } as const;
}

function change(db: Database, numbers: number[], at = now): Promise<void> {
  return db.transaction((tx) =>
    recordChanges(
      tx,
      numbers.map((number) => toChange(number, at)),
    ),
  );
}

/** Transactions of one to three changes, some of which stay open a while. */
async function write(db: Database, lane: number, count: number): Promise<void> {
  for (let number = 0; number < count; ) {
    const size = Math.min(1 + ((lane + number) % 3), count - number);
    const numbers = Array.from({ length: size }, (_, index) => lane * 100 + number + index);
    await db.transaction(async (tx) => {
      for (const one of numbers) {
        await recordChanges(tx, [toChange(one)]);
        await pause((lane * 7 + number) % 4);
      }
    });
    number += size;
  }
}

function numbersOf(lanes: number, count: number): number[] {
  return Array.from(
    { length: lanes * count },
    (_, index) => Math.floor(index / count) * 100 + (index % count),
  );
}

function read(db: Database, after: number | "oldest" | "newest", limit = 10) {
  return followChanges({ db }, { after, limit, waitMs: 0 });
}

async function readAll(db: Database, limit = 1000): Promise<number[]> {
  const told: number[] = [];
  for (let after: number | "oldest" = "oldest"; ; ) {
    const found = await read(db, after, limit);
    if (found.kind === "expired") throw new Error("expired");
    told.push(...found.changes.map(({ data }) => data.number as number));
    if (!found.hasMore) return told;
    after = found.position;
  }
}

async function readUntil(db: Database, count: number, limit: number): Promise<number[]> {
  const told: number[] = [];
  let after = 0;
  while (told.length < count) {
    const found = await followChanges({ db }, { after, limit, waitMs: 5000 });
    if (found.kind === "expired") throw new Error("expired");
    told.push(...found.changes.map(({ data }) => data.number as number));
    after = found.position;
  }
  return told;
}
