import { spawn } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "#db/open-database";
import { testDatabases } from "#tests/support/databases";
import { enterCustomer, openSmallHouse } from "#tests/support/small-house";
import { openTestApi } from "#tests/support/test-api";
import { createTestContext } from "#tests/support/test-context";

const { createTestDatabase } = testDatabases("sqlite");
const rowCount = 200_000;
const rowsPerPart = 1_000;
/** Enough for the program; the answers, kept as objects, would take as much again. */
const heapMbMax = 64;

test("a long list is answered to its last row in a heap that could not hold it", {
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

/** Aylin Demir lets Frau Keller call; answers the key. */
async function settle(location: string): Promise<string> {
  const context = createTestContext(openDatabase(location));
  await openSmallHouse(context);
  await enterCustomer(context, "Aylin Demir", {
    people: { mode: "ranked", ranked: ["keller"] },
    topics: { advice: ["phone"] },
  });
  const key = await (await openTestApi({ context })).createKey();
  await context.db.close();
  return key;
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
  const part = '{"customer":"aylin-demir"}\n'.repeat(rowsPerPart);
  for (let row = 0; row < rowCount; row += rowsPerPart) yield part;
}
