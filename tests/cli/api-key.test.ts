/**
 * The command as an operator types it, built and in a process of its own: what its flags become is commander's to say.
 */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "#db/open-database";
import { testDatabases } from "#tests/support/databases";

const run = promisify(execFile);

test("kontaktwahl api-key makes, lists, rotates and revokes a key", async () => {
  const type = operator();
  const made = await type(
    ...["create", "Dialer", "--scope", "check", "permit", "--sender", "staff:sabine-keller"],
    ...["--sender", "ai", "--topic", "advice", "--requests-per-minute", "600", "--days", "90"],
  );
  expect(made).toMatch(/^Key for Dialer, id \S+\. .*\nkontaktwahl_\S{43}\n$/);
  const [, id = ""] = /id (\S+)\./.exec(made) ?? [];
  expect(await type("list")).toMatch(
    new RegExp(`^Dialer \\(${id}\\): check permit; never used, valid until`, "m"),
  );
  expect(await type("rotate", id, "--overlap-hours", "2")).toMatch(
    /^New key for Dialer\. .*\nkontaktwahl_\S{43}\n$/,
  );
  expect(await type("revoke", id)).toBe("The keys are no longer valid.\n");
  await expect(type("create", "Dialer", "--sender", "nobody")).rejects.toThrow("nobody is no sender");
});

test("where DATABASE_URL names a PostgreSQL, it is there that the key is made", async () => {
  const DATABASE_URL = await testDatabases("postgres").createTestDatabase();
  const made = await operator({ DATABASE_URL })("create", "Dialer");
  expect(made).toMatch(/kontaktwahl_\S{43}/);
  const db = openDatabase(DATABASE_URL);
  onTestFinished(() => db.close());
  const stored = await db.reader
    .selectFrom("api_key")
    .innerJoin("api_client", "api_client.id", "api_key.client_id")
    .select("name")
    .execute();
  expect(stored).toContainEqual({ name: "Dialer" });
});

test("where nobody listens at DATABASE_URL, one line says so, and the command has failed", async () => {
  const type = operator({ DATABASE_URL: "postgres://127.0.0.1:1/nobody" });
  await expect(type("list")).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^The database does not answer\. .+ECONNREFUSED.+\n$/),
  });
});

function operator(more: Partial<NodeJS.ProcessEnv> = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), "kontaktwahl-cli-"));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  const { PATH, HOME, TMPDIR } = process.env;
  const env: NodeJS.ProcessEnv = { ...more, NODE_ENV: "production", PATH, HOME, TMPDIR, DATA_DIR: dataDir };
  return async (...words: string[]): Promise<string> => {
    const command = ["build/server/main.js", "--demo", "--language", "en", "api-key", ...words];
    return (await run(process.execPath, command, { env })).stdout;
  };
}
