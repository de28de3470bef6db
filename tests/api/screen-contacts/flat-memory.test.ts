import { spawn } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { sql } from "kysely";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "#db/open-database";
import { testDatabases } from "#tests/support/databases";
import { enterCustomer, openSmallHouse } from "#tests/support/small-house";
import { openTestApi } from "#tests/support/test-api";
import { createTestContext, type TestContext } from "#tests/support/test-context";

const { createTestDatabase } = testDatabases("sqlite");
const rowCount = 100_000;
const rowsPerPart = 1_000;
/** Of whom each is asked about once: 180 MB, if all of them were kept. */
const neighbourCount = 30_000;
/** Enough for the program; the answers, kept as objects, would take as much again. */
const heapMbMax = 64;

test("a long list is answered to its last row in a heap that could hold neither its answers nor its customers", {
  timeout: 120_000,
}, async () => {
  const location = await createTestDatabase();
  const key = await settle(location);
  const port = await startServer(location);
  const sending = request({
    host: "127.0.0.1",
    port,
    path: "/api/v1/screenings?sender=staff:keller&channel=phone&topic=advice",
    method: "POST",
    headers: { "Content-Type": "application/x-ndjson", Authorization: `Bearer ${key}` },
  });
  const sent = pipeline(Readable.from(drawRows()), sending);
  const [answer] = await once(sending, "response");
  let [lines, end] = [0, ""];
  for await (const part of answer.setEncoding("utf8")) {
    lines += part.split("\n").length - 1;
    end = (end + part).slice(-500);
  }
  await sent;
  expect(lines).toBe(rowCount);
  expect(JSON.parse(end.trimEnd().split("\n").at(-1)!)).toMatchObject({ line: rowCount, allowed: true });
});

/** Aylin Demir lets Frau Keller call, and so does everybody in her street; answers the key. */
async function settle(location: string): Promise<string> {
  const context = createTestContext(openDatabase(location));
  await openSmallHouse(context);
  await enterCustomer(context, "Aylin Demir", {
    people: { mode: "ranked", ranked: ["keller"] },
    topics: { advice: ["phone"] },
  });
  await settleStreet(context);
  const key = await (await openTestApi({ context })).createKey();
  await context.db.close();
  return key;
}

/** Rows like Aylin Demir's, by the database itself: neighbours who decide by operations would take minutes. */
async function settleStreet({ db }: TestContext): Promise<void> {
  const { rows: tables } = await sql<{ name: string }>`
    select tables.name from sqlite_schema as tables, pragma_table_info(tables.name) as columns
    where tables.type = 'table' and columns.name = 'customer_id'
      and tables.name in ('preference', 'contact_point', 'assignment', 'choice')`.execute(db.writer);
  for (const { name, key } of [
    { name: "customer", key: "id" },
    ...tables.map(({ name }) => ({ name, key: "customer_id" })),
  ]) {
    const { rows } = await sql<{ name: string }>`select name from pragma_table_info(${name})`.execute(
      db.writer,
    );
    const columns = rows.map((column) => column.name);
    const copied = columns.map((column) =>
      column === key ? sql`${sql.ref(column)} || '-' || number` : sql.ref(column),
    );
    await sql`
      with recursive street (number) as (select 1 union all select number + 1 from street where number < ${neighbourCount})
      insert into ${sql.table(name)} (${sql.join(columns.map((column) => sql.ref(column)))})
      select ${sql.join(copied)} from ${sql.table(name)}, street where ${sql.ref(key)} = 'aylin-demir'`.execute(
      db.writer,
    );
  }
}

async function startServer(location: string): Promise<number> {
  const flags = [`--max-old-space-size=${heapMbMax}`, "--import", "tsx"];
  const script = ["tests/support/screening-server.ts", location];
  const server = spawn(process.execPath, [...flags, ...script], { stdio: ["pipe", "pipe", "inherit"] });
  onTestFinished(() => void server.kill());
  const [told] = await once(server.stdout, "data");
  return Number(told);
}

function* drawRows(): Generator<string> {
  for (let row = 0; row < rowCount; row += rowsPerPart) {
    const ofPart = Array.from({ length: rowsPerPart }, (_, index) => nameRow(row + index));
    yield ofPart.map((customer) => `{"customer":"${customer}"}\n`).join("");
  }
}

function nameRow(row: number): string {
  return row > 0 && row <= neighbourCount ? `aylin-demir-${row}` : "aylin-demir";
}
