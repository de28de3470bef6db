import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { setTimeout as pause } from "node:timers/promises";
import BetterSqlite3 from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import { type Database, openDatabase } from "#db/open-database";
import { testDatabases } from "#tests/support/databases";

const { createTestDatabase } = testDatabases("sqlite");
const heldMs = 600;
const standstillMsMax = 250;

test("two connections of one process take turns at the same SQLite file without holding up the process", async () => {
  const file = await createTestDatabase();
  const [first, second] = [open(file), open(file)];
  const standstill = await longestStandstill(async () => {
    const holding = first.transaction(async (tx) => {
      await tx.insertInto("team").values(team("first")).execute();
      await pause(heldMs);
    });
    await pause(10);
    await second.transaction((tx) => tx.insertInto("team").values(team("second")).execute());
    await holding;
  });
  expect(standstill).toBeLessThan(standstillMsMax);
  expect(await teamsOf(first)).toEqual(["first", "second"]);
});

test("waits for another process that writes to the same SQLite file, without standing still", async () => {
  const file = await createTestDatabase();
  const other = spawn(process.execPath, ["-e", holdTheFile, file, String(heldMs)], { stdio: "pipe" });
  onTestFinished(() => void other.kill());
  await once(other.stdout, "data");
  const db = open(file);
  const standstill = await longestStandstill(() =>
    db.transaction((tx) => tx.insertInto("team").values(team("second")).execute()),
  );
  expect(standstill).toBeLessThan(standstillMsMax);
  expect(await teamsOf(db)).toEqual(["first", "second"]);
});

test("the next callback of the event loop is told what another connection committed since the one before", async () => {
  const file = await createTestDatabase();
  const db = open(file);
  const other = new BetterSqlite3(file);
  onTestFinished(() => void other.close());
  const before = await inNextCallback(() => db.lastCommit());
  const [untold, told] = await Promise.all([
    inNextCallback(() => {
      const asked = db.lastCommit();
      other.exec("insert into team (id, names, place) values ('first', '{}', 1)");
      return asked;
    }),
    inNextCallback(() => db.lastCommit()),
  ]);
  expect(untold).toBe(before);
  expect(told).not.toBe(before);
});

const holdTheFile = `
  const Sqlite = require(${JSON.stringify(createRequire(import.meta.url).resolve("better-sqlite3"))});
  const file = new Sqlite(process.argv[1]);
  file.exec("begin immediate; insert into team (id, names, place) values ('first', '{}', 1)");
  console.log("held");
  setTimeout(() => file.exec("commit"), Number(process.argv[2]));
`;

function open(file: string): Database {
  const db = openDatabase(file);
  onTestFinished(() => db.close());
  return db;
}

function team(id: string) {
  return { id, names: "{}", place: 1 };
}

function inNextCallback<Value>(look: () => Value): Promise<Value> {
  return new Promise((resolve) => {
    setImmediate(() => resolve(look()));
  });
}

async function teamsOf(db: Database): Promise<string[]> {
  const rows = await db.reader.selectFrom("team").select("id").orderBy("id").execute();
  return rows.map(({ id }) => id);
}

/** Milliseconds by which a timer came late at worst while `work` ran. */
async function longestStandstill(work: () => Promise<unknown>): Promise<number> {
  const tickMs = 5;
  let longest = 0;
  let tickedAt = performance.now();
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - tickedAt - tickMs);
    tickedAt = performance.now();
  }, tickMs);
  await work().finally(() => clearInterval(timer));
  return longest;
}
