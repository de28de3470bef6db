/**
 * Once per run: a migrated database of each kind, which every test gets its own copy of. PostgreSQL is the one named
 * by TEST_DATABASE_URL (a role that may create databases), or one of our own.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import type { DialectName } from "#db/dialects/dialect";
import { migrateDatabase } from "#db/migrate-database";
import { openDatabase } from "#db/open-database";
import { fastestFolder } from "./fastest-folder";
import { startPostgresServer } from "./postgres-server";

declare module "vitest" {
  interface ProvidedContext {
    /** A migrated SQLite file; beside it the tests put their copies. */
    sqliteTemplate: string;
    /** The maintenance database of the PostgreSQL server. */
    postgresUrl: string;
    postgresTemplate: string;
    /** Absent = SQLite. */
    usualDialect?: DialectName;
  }
}

export default async function startDatabases(project: TestProject) {
  const folder = mkdtempSync(join(fastestFolder(), "kontaktwahl-tests-"));
  const server = await findPostgresServer();
  const template = `kontaktwahl_template_${process.pid}`;
  await createPostgresTemplate(server.url, template);
  await createSqliteTemplate(join(folder, "template.db"));
  project.provide("sqliteTemplate", join(folder, "template.db"));
  project.provide("postgresUrl", server.url);
  project.provide("postgresTemplate", template);
  return async () => {
    await withClient(server.url, (client) => client.query(`drop database ${template} with (force)`));
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function findPostgresServer() {
  const url = process.env.TEST_DATABASE_URL;
  return url ? { url, stop: async () => {} } : await startPostgresServer();
}

async function createSqliteTemplate(file: string): Promise<void> {
  const db = openDatabase(file);
  await migrateDatabase(db.writer);
  await db.close();
}

async function createPostgresTemplate(serverUrl: string, name: string): Promise<void> {
  const german = "template template0 encoding 'UTF8' locale 'C' locale_provider icu icu_locale 'de-DE'";
  await withClient(serverUrl, (client) => client.query(`create database ${name} ${german}`));
  const db = openDatabase(postgresUrlOf(serverUrl, name));
  await migrateDatabase(db.writer);
  await db.close();
}

function postgresUrlOf(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
