/**
 * Screens a list of a million rows over 20,000 customers drawn at random, each named by the CRM's own id, with senders,
 * ways and topics of all kinds and some that nobody knows, on SQLite, from bytes in to bytes out: processor time, how much
 * memory it took at most in each fifth of the list, and what came of it. A word and a number on the command line (`npm run bench screen 50000`)
 * choose another number of rows.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ApiClient } from "../../app/domain/programs/api-client";
import { answerList } from "../../app/operations/screening/answer-list.server";
import { openScreeningList } from "../../app/operations/screening/open-screening-list.server";
import { migrateDatabase } from "../../db/migrate-database";
import { openDatabase } from "../../db/open-database";
import { openSmallHouse } from "../support/small-house";
import { createTestContext, type TestContext } from "../support/test-context";
import { startDrawing } from "./draw";
import { nameCustomer, settleTown } from "./settle-town";

const customerCount = 20_000;
const rowCount = Number(process.argv[3] ?? 1_000_000);
const rowsAtOnce = 1_000;
/** The memory is told for each, so that one sees whether it stays flat. */
const partCount = 5;
/** One row in a thousand names somebody who is no customer. */
const namedCount = customerCount + 20;

const operator: ApiClient = {
  id: "bench",
  name: "Bench",
  scopes: ["check"],
  senders: null,
  defaultTopic: null,
  requestsPerMinute: null,
};

const folder = mkdtempSync(join(tmpdir(), "kontaktwahl-bench-"));
const db = openDatabase(join(folder, "screening.db"));
try {
  await migrateDatabase(db.writer);
  const context = createTestContext(db);
  await openSmallHouse(context);
  await settleTown(context, customerCount);
  await measure(context);
} finally {
  await db.close();
  rmSync(folder, { recursive: true });
}

async function measure(context: TestContext): Promise<void> {
  const list = await openScreeningList(drawRows(), "csv");
  if (!list.ok) throw new Error(list.fault.code);
  const outcomes = new Map<string, number>();
  const before = { cpu: process.cpuUsage(), wall: performance.now(), rss: process.memoryUsage.rss() };
  const peaks: number[] = [];
  let screened = 0;
  const answers = answerList(context, { terms: {}, identifyAsker: async () => operator }, list, (rows) => {
    for (const { reasons } of rows) {
      const outcome = reasons[0] ?? "allowed";
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    const part = Math.min(partCount - 1, Math.floor((screened / rowCount) * partCount));
    peaks[part] = Math.max(peaks[part] ?? 0, process.memoryUsage.rss());
    screened += rows.length;
  });
  for await (const _ of answers);
  const { user, system } = process.cpuUsage(before.cpu);
  const seconds = { cpu: (user + system) / 1e6, wall: (performance.now() - before.wall) / 1000 };
  const mb = (bytes: number) => Math.round(bytes / 2 ** 20);
  console.log(
    `${rowCount} rows: ${seconds.cpu.toFixed(1)} s of processor time, ${seconds.wall.toFixed(1)} s on the wall; ` +
      `at most ${mb(Math.max(...peaks))} MB, where ${mb(before.rss)} MB were in use before`,
  );
  console.log(`at most, from part to part of the list: ${peaks.map(mb).join(", ")} MB`);
  console.log([...outcomes].map(([outcome, count]) => `${outcome} ${count}`).join(", "));
}

async function* drawRows(): AsyncGenerator<Uint8Array> {
  yield Buffer.from("customer,sender,channel,topic\n");
  const draw = startDrawing();
  const drawRow = () => {
    const sender = draw.oneOf([
      "staff:keller",
      "staff:yilmaz",
      "staff:wolf",
      "automated:news",
      "ai:assistant",
    ]);
    const topic = draw.oneOf(["advice", "offers", "contract", "repair", "recall"]);
    return `${nameCustomer(draw.number(namedCount))},${sender},${draw.oneOf(["phone", "email", "letter"])},${topic}\n`;
  };
  for (let row = 0; row < rowCount; row += rowsAtOnce) {
    yield Buffer.from(Array.from({ length: Math.min(rowsAtOnce, rowCount - row) }, drawRow).join(""));
  }
}
