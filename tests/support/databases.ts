/**
 * A fresh, migrated database per test, on either dialect:
 *
 *     describeOnBothDialects("recording a contact", ({ openTestContext }) => {
 *       test("takes a place in the cap", async () => {
 *         const context = await openTestContext("2026-11-24T17:12:00+01:00");
 */
import { copyFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import pg from "pg";
import { describe, inject, onTestFinished } from "vitest";
import type { DialectName } from "#db/dialects/dialect";
import { watchForNestedTransactions } from "#db/nested-transactions";
import { type Database, openDatabase } from "#db/open-database";
import { expectFactsAsLaidDown } from "./expect-facts-as-laid-down";
import { createTestContext, type TestContext } from "./test-context";

watchForNestedTransactions();

export interface TestDatabases {
  dialect: DialectName;
  /** Where a new, migrated database is; for tests that open it more than once. Gone when the test is over. */
  createTestDatabase(): Promise<string>;
  /** The same without any table. */
  createEmptyDatabase(): Promise<string>;
  /** Where a new copy of a database is that nobody has open. */
  copyTestDatabase(location: string): Promise<string>;
  /** Closed when the test is over; what decisions take of each customer must then be laid down as it is. */
  openTestDatabase(): Promise<Database>;
  /** What operations are handed, on a fresh database; `now` as ISO 8601 with offset. */
  openTestContext(now?: string): Promise<TestContext>;
}

/** The same tests once on SQLite and once on PostgreSQL. */
export function describeOnBothDialects(title: string, tests: (databases: TestDatabases) => void): void {
  for (const dialect of ["sqlite", "postgres"] as const) {
    describe(`${title} (${dialect})`, () => tests(testDatabases(dialect)));
  }
}

/** Keeps in mind what is to be done when a database is needed no more. */
type WhenOver = (work: () => void | Promise<void>) => void;

/** Of tests that do not name theirs: SQLite, or what the project of `vitest.config.ts` that they run in says. */
export function usualDialect(): DialectName {
  return inject("usualDialect") ?? "sqlite";
}

/** For tests that one dialect is enough for. Several may share a database: `whenOver` then is the end of the last. */
export function testDatabases(dialect: DialectName, whenOver: WhenOver = onTestFinished): TestDatabases {
  const made = (dialect === "sqlite" ? onSqlite : onPostgres)(whenOver);
  const { createTestDatabase } = made;
  const openTestDatabase = async () => {
    const db = openDatabase(await createTestDatabase());
    whenOver(async () => {
      await expectFactsAsLaidDown(db).catch(onlyWhereItAnswers);
      await db.close();
    });
    return db;
  };
  return {
    dialect,
    ...made,
    openTestDatabase,
    openTestContext: async (now) => createTestContext(await openTestDatabase(), now),
  };
}

/** A test may have left it without tables, or closed it. */
function onlyWhereItAnswers(error: Error): void {
  if (error.name === "AssertionError") throw error;
}

let databasesMade = 0;

function newName(): string {
  return `test_${process.pid}_${++databasesMade}`;
}

function onSqlite(whenOver: WhenOver) {
  const createEmptyDatabase = async () => {
    const file = join(dirname(inject("sqliteTemplate")), `${newName()}.db`);
    whenOver(() => {
      for (const part of ["", "-wal", "-shm"]) rmSync(`${file}${part}`, { force: true });
    });
    return file;
  };
  const copyTestDatabase = async (location: string) => {
    const file = await createEmptyDatabase();
    copyFileSync(location, file);
    return file;
  };
  const createTestDatabase = () => copyTestDatabase(inject("sqliteTemplate"));
  return { createTestDatabase, createEmptyDatabase, copyTestDatabase };
}

function onPostgres(whenOver: WhenOver) {
  return {
    createTestDatabase: () => createPostgres(inject("postgresTemplate"), whenOver),
    createEmptyDatabase: () => createPostgres("template0", whenOver),
    copyTestDatabase: (location: string) => createPostgres(new URL(location).pathname.slice(1), whenOver),
  };
}

async function createPostgres(template: string, whenOver: WhenOver): Promise<string> {
  const name = newName();
  await onServer(`create database ${name} template ${template} strategy file_copy`);
  whenOver(() => onServer(`drop database ${name} with (force)`));
  const url = new URL(inject("postgresUrl"));
  url.pathname = `/${name}`;
  return url.href;
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject("postgresUrl") });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
