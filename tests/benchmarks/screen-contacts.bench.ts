/**
 * Screens a list over 20,000 customers drawn at random, each named by the CRM's own id, on SQLite, from bytes in to bytes out: processor time per row, and by how much memory grew over the list. A word and a
 * number on the command line (`npm run bench screen 1000000`) choose how many rows; else there are 50,000.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Preferences } from "../../app/domain/preference/preference";
import type { ApiClient } from "../../app/domain/programs/api-client";
import { answerList } from "../../app/operations/screening/answer-list.server";
import { openScreeningList } from "../../app/operations/screening/open-screening-list.server";
import { insertMany } from "../../db/dialects/insert-many";
import { migrateDatabase } from "../../db/migrate-database";
import { openDatabase } from "../../db/open-database";
import { writePreferenceDocument } from "../../db/preference-document";
import { openSmallHouse } from "../support/small-house";
import { createTestContext, type TestContext } from "../support/test-context";

const customerCount = 20_000;
const rowCount = Number(process.argv[3] ?? 50_000);
const preferences: Preferences = {
  timeZone: "Europe/Berlin",
  people: { mode: "anyone", teams: [], automated: ["email"] },
  topics: { advice: ["phone"], offers: ["email"] },
  hours: { phone: [{ days: [2, 4], from: "17:00", to: "19:00" }] },
  caps: [{ max: 2, per: "P1M" }],
};

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
  await settleTown(context);
  await measure(context);
} finally {
  await db.close();
  rmSync(folder, { recursive: true });
}

async function settleTown({ db, clock }: TestContext): Promise<void> {
  const numbers = Array.from({ length: customerCount }, (_, number) => number);
  const now = clock();
  const document = writePreferenceDocument(preferences);
  await db.transaction(async (tx) => {
    const named = { given_name: "", family_name: "", search_name: "", language: "de" };
    const rest = {
      preference_version: 1,
      chosen_at: now,
      proposed_staff_id: null,
      revision: 1,
      created_at: now,
    };
    const customers = numbers.map((n) => ({ id: `c-${n}`, ...named, lot: `${n}`, ...rest }));
    await insertMany(tx, "customer", customers as never);
    const sources = numbers.map((n) => ({ system: "crm", external_id: `${n}`, customer_id: `c-${n}` }));
    await insertMany(tx, "customer_source", sources);
    const decided = {
      version: 1,
      document,
      source: "portal",
      recorded_by: null,
      language: "de",
      decided_at: now,
    };
    await insertMany(
      tx,
      "preference",
      numbers.map((n) => ({ customer_id: `c-${n}`, ...decided, seen_at: now })) as never,
    );
    const open = { ciphertext: "", verified_at: now, bad_since: null, created_at: now };
    const points = numbers.flatMap((n) =>
      (["email", "phone"] as const).map((kind) => ({
        customer_id: `c-${n}`,
        id: `${kind}-${n}`,
        kind,
        value_hash: `${kind}-${n}`,
        open_channels: JSON.stringify([kind]),
        ...open,
      })),
    );
    await insertMany(tx, "contact_point", points);
  });
}

async function measure(context: TestContext): Promise<void> {
  const list = await openScreeningList(drawRows(), "csv");
  if (!list.ok) throw new Error(list.fault.code);
  const identifyAsker = async () => operator;
  const terms = { sender: { type: "automated" as const, id: "news" }, channel: "email", topic: "offers" };
  const before = { cpu: process.cpuUsage(), wall: performance.now(), rss: process.memoryUsage.rss() };
  let [allowed, rssMax] = [0, 0];
  const answers = answerList(context, { terms, identifyAsker }, list, (rows) => {
    allowed += rows.filter((row) => row.allowed).length;
    rssMax = Math.max(rssMax, process.memoryUsage.rss());
  });
  for await (const _ of answers);
  const { user, system } = process.cpuUsage(before.cpu);
  const cpu = (user + system) / 1e6;
  const mb = (bytes: number) => Math.round(bytes / 2 ** 20);
  console.log(
    `${rowCount} rows, ${allowed} allowed: ${cpu.toFixed(1)} s of processor time ` +
      `(${((cpu / rowCount) * 1e6).toFixed(0)} s a million), ${((performance.now() - before.wall) / 1000).toFixed(1)} s ` +
      `on the wall; at most ${mb(rssMax)} MB, ${mb(rssMax - before.rss)} MB more than before`,
  );
}

async function* drawRows(): AsyncGenerator<Uint8Array> {
  yield Buffer.from("customer\n");
  let drawn = 1;
  for (let row = 0; row < rowCount; row += 1000) {
    const lines = Array.from({ length: Math.min(1000, rowCount - row) }, () => {
      drawn = (drawn * 48_271) % 2_147_483_647;
      return `crm:${drawn % customerCount}\n`;
    });
    yield Buffer.from(lines.join(""));
  }
}
