import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { setTimeout as pause } from "node:timers/promises";
import BetterSqlite3 from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import { type Database, openDatabase } from "#db/open-database";
import { testDatabases } from "#tests/support/databases";
import { landmark } from "#tests/support/landmark";

const { createTestDatabase } = testDatabases("sqlite");

test("two connections of one process take turns at the same SQLite file without holding up the process", async () => {
  const file = await createTestDatabase();
  const [first, second] = [open(file), open(file)];
  const [begun, released] = [landmark(), landmark()];
  const holding = first.transaction(async (tx) => {
    await tx.insertInto("team").values(team("first")).execute();
    begun.reach();
    await released.isReached;
  });
  await begun.isReached;
  const waiting = second.transaction((tx) => tx.insertInto("team").values(team("second")).execute());
  await takeTurns();
  released.reach();
  await Promise.all([holding, waiting]);
  expect(await teamsOf(first)).toEqual(["first", "second"]);
});

test("waits for another process that writes to the same SQLite file, without standing still", async () => {
  const file = await createTestDatabase();
  const other = spawn(process.execPath, ["-e", holdTheFile, file], { stdio: "pipe" });
  onTestFinished(() => void other.kill());
  await once(other.stdout, "data");
  const db = open(file);
  const waiting = db.transaction((tx) => tx.insertInto("team").values(team("second")).execute());
  await takeTurns();
  other.stdin.end("give it free");
  await waiting;
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
  process.stdin.once("data", () => file.exec("commit"));
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

/** Of a process that stands still until it is let in there are none: nobody would let it in before they are over. */
async function takeTurns(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await pause(5);
}
