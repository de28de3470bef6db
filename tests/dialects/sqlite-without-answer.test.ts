/**
 * What SQLite cannot answer now, asked again later it may: in a transaction or outside of one, for reading or for writing,
 * at every door. Nothing of it is a fault of ours, and nobody is told that it was done.
 */
import BetterSqlite3 from "better-sqlite3";
import { sql } from "kysely";
import { expect, onTestFinished, test, vi } from "vitest";
import type { Database } from "#db/open-database";
import { customerRow } from "#tests/support/customer-row";
import { testDatabases } from "#tests/support/databases";
import { expectProblem } from "#tests/support/expect-problem";
import { openFaultHouse, openOwnContext, question } from "#tests/support/fault-house";
import { baseUrl } from "#tests/support/sign-in-house";
import { getStaff } from "#tests/support/small-house";
import { createStaffAuth } from "~/auth/staff-auth.server";
import { NoAnswer } from "~/domain/no-answer";

const { createTestDatabase, openTestDatabase } = testDatabases("sqlite");

const enter = (db: Pick<Database["writer"], "insertInto">, id: string, notes = "") =>
  db
    .insertInto("customer")
    .values({ ...customerRow(id), family_name: notes })
    .execute();

async function listCustomers({ reader }: Database): Promise<string[]> {
  return (await reader.selectFrom("customer").select("id").orderBy("id").execute()).map(({ id }) => id);
}

async function leaveNoRoom({ writer }: Database): Promise<void> {
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(writer);
  await sql`pragma max_page_count = ${sql.lit(rows[0]!.page_count)}`.execute(writer);
}

/** The disk gives nothing of what is stored, until the function that is answered is called. */
function breakDisk(): () => void {
  const connection = new BetterSqlite3(":memory:");
  const statements = Object.getPrototypeOf(connection.prepare("select 1"));
  connection.close();
  const broken = (["all", "run"] as const).map((method) =>
    vi.spyOn(statements, method).mockImplementation(() => {
      throw new BetterSqlite3.SqliteError("disk I/O error", "SQLITE_IOERR_READ");
    }),
  );
  const mend = () => {
    for (const spy of broken) spy.mockRestore();
  };
  onTestFinished(mend);
  return mend;
}

test("a transaction for which there is no room stores nothing", async () => {
  const db = await openTestDatabase();
  await leaveNoRoom(db);
  const filling = db.transaction(async (tx) => {
    for (let at = 0; at < 1_000; at++) await enter(tx, `customer-${at}`);
  });
  await expect(filling).rejects.toBeInstanceOf(NoAnswer);
  expect(await listCustomers(db)).toEqual([]);
});

test("a single statement for which there is no room stores nothing", async () => {
  const db = await openTestDatabase();
  await leaveNoRoom(db);
  await expect(enter(db.writer, "aylin-demir", "D".repeat(100_000))).rejects.toBeInstanceOf(NoAnswer);
  expect(await listCustomers(db)).toEqual([]);
});

test("a single statement that another process does not let in gives up", async () => {
  const location = await createTestDatabase();
  const { db } = openOwnContext(location);
  onTestFinished(() => db.close());
  await sql`pragma busy_timeout = 0`.execute(db.writer);
  const other = new BetterSqlite3(location);
  onTestFinished(() => void other.close());
  other.exec("begin immediate");
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const entering = enter(db.writer, "aylin-demir").catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await entering).toBeInstanceOf(NoAnswer);
  other.exec("rollback");
  await enter(db.writer, "aylin-demir");
  expect(await listCustomers(db)).toEqual(["aylin-demir"]);
});

test("where nothing can be read, questions are answered no, doors say that nobody knows, and all answer again afterwards", async () => {
  const context = openOwnContext(await createTestDatabase());
  onTestFinished(() => context.db.close());
  const { send, post } = await openFaultHouse(context);
  const read = () => send("GET", "/api/v1/customers/aylin-demir");
  const ask = async () => (await (await post("/access/v1/evaluation", question)).json()).decision;
  expect([(await read()).status, await ask()]).toEqual([200, true]);
  const mend = breakDisk();
  await expectProblem(await read(), 503);
  expect(await ask()).toBe(false);
  mend();
  expect([(await read()).status, await ask()]).toEqual([200, true]);
});

test("nobody of the staff is taken for signed out, and no link for used", async () => {
  const context = openOwnContext(await createTestDatabase());
  onTestFinished(() => context.db.close());
  await openFaultHouse(context);
  const staffAuth = createStaffAuth({ ...context, baseUrl });
  const visitor = (cookie = "") => new Request(baseUrl, { headers: { cookie } });
  const keller = await getStaff(context, "keller");
  const cookies = await staffAuth.redeemLinkToken(await staffAuth.makeLinkToken(keller), visitor());
  const signedIn = visitor(cookies!.map((cookie) => cookie.split(";")[0]).join("; "));
  const token = await staffAuth.makeLinkToken(keller);
  const mend = breakDisk();
  await expect(staffAuth.findSession(signedIn)).rejects.toBeInstanceOf(NoAnswer);
  await expect(staffAuth.redeemLinkToken(token, visitor())).rejects.toBeInstanceOf(NoAnswer);
  await expect(staffAuth.makeLinkToken(keller)).rejects.toBeInstanceOf(NoAnswer);
  await expect(staffAuth.signOut(signedIn)).rejects.toBeInstanceOf(NoAnswer);
  mend();
  expect(await staffAuth.findSession(signedIn)).toMatchObject({ staffId: "keller" });
  expect(await staffAuth.redeemLinkToken(token, visitor())).not.toBeNull();
});
