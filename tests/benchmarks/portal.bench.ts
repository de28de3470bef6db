/**
 * What the customer's portal weighs: for each page what Chromium says of it on a cheap phone over slow 4G, and how long
 * the server takes for the letter of a customer with 100 contacts, in milliseconds and beside a bare node:http that says
 * "hello" to the same client in the same run. Nothing leaves the loopback.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { readConfig } from "../../app/config.server";
import { dayMs } from "../../app/domain/time/instant";
import { openOperations } from "../../app/open-operations.server";
import { insertContact } from "../../db/queries/contacts";
import config from "../../playwright.config";
import { type MeasuredServer, startMeasuredServer } from "./measured-server";
import { type PageFigures, readPage } from "./read-page";

const contactCount = 100;
const customerId = "aylin-demir";
/** A process that has served for a while: the first hundreds of visits are mostly the engine compiling. */
const warmUps = 600;
const visits = 400;
/** At a time. */
const visitorCount = 4;
const demoNow = "2026-11-24T17:12:00+01:00";

/** Those of the README's table, in its order, by who looks at them. */
const pagesForAnyone = ["/", "/sign-in"];
const pages = ["/me", "/me/topics", "/me/hours/phone", "/me/people", "/me/history", "/me/data"];
const newcomerId = "frieda-lang";
const pagesForNewcomers = ["/me", "/me/first/preset/personal", "/me/first/who"];
/** Their times tell how evenly the server answers. */
const timedPages = ["/me", "/me/history", "/me/hours/phone"];

const folder = mkdtempSync(join(tmpdir(), "kontaktwahl-bench-"));
const servers: MeasuredServer[] = [];
try {
  await run();
} finally {
  for (const server of servers) await server.stop();
  rmSync(folder, { recursive: true });
}

async function run(): Promise<void> {
  spawnSync(process.execPath, ["--import", "tsx", "app/prepare.ts", "--demo"], { stdio: "inherit" });
  const env = { DATA_DIR: folder, DEMO_NOW: demoNow, LOG_LEVEL: "warn" };
  await prepare(env);
  const kontaktwahl = await start({ script: "build/server/server.js", args: ["--demo"], folder, env });
  const cookie = await stepInto(kontaktwahl, customerId);
  const hello = await start({ script: "tests/benchmarks/hello-server.mjs", folder });
  const base = await visit(hello, "/", cookie);
  report("hello, bare node:http", base);
  for (const path of timedPages) report(path, await visit(kontaktwahl, path, cookie), base);
  const browser = await chromium.launch(config.use?.launchOptions);
  for (const path of pagesForAnyone) await weigh(browser, kontaktwahl, path, "");
  for (const path of pages) await weigh(browser, kontaktwahl, path, cookie);
  const newcomer = await stepInto(kontaktwahl, newcomerId);
  for (const path of pagesForNewcomers) await weigh(browser, kontaktwahl, path, newcomer);
  await weigh(browser, kontaktwahl, await invite(kontaktwahl), "");
  await browser.close();
}

async function start(given: Parameters<typeof startMeasuredServer>[0]): Promise<MeasuredServer> {
  const server = await startMeasuredServer(given);
  servers.push(server);
  return server;
}

/** The demo's town, in which one customer was contacted a hundred times. */
async function prepare(env: Record<string, string>): Promise<void> {
  const result = readConfig(env, ["--demo"]);
  if (!result.ok) throw new Error(result.faults.join("\n"));
  const operations = await openOperations(result.config, () => {});
  const now = operations.clock();
  await operations.db.transaction(async (tx) => {
    for (let index = 0; index < contactCount; index++)
      await insertContact(tx, customerId, contactAt(now, index));
  });
  await operations.db.close();
}

/** The session's cookie. */
async function stepInto({ port }: MeasuredServer, customer: string): Promise<string> {
  const origin = `http://127.0.0.1:${port}`;
  const body = new URLSearchParams({ customer });
  const init = { method: "POST", headers: { Origin: origin }, body, redirect: "manual" as const };
  const answer = await fetch(`${origin}/demo`, init);
  return answer.headers.get("set-cookie")?.split(";")[0] ?? "";
}

/** Where an invitation link leads. */
async function invite({ port }: MeasuredServer): Promise<string> {
  const address = `http://127.0.0.1:${port}/api/v1/customers/${newcomerId}/portal-links`;
  const headers = { Authorization: "Bearer demo-api-key", "Content-Type": "application/json" };
  const answer = await fetch(address, { method: "POST", headers, body: "{}" });
  return new URL(((await answer.json()) as { url: string }).url).pathname;
}

function contactAt(now: number, index: number) {
  const at = now - (index + 1) * 3 * dayMs;
  return {
    id: `bench-${index}`,
    at,
    channel: index % 2 ? "phone" : "email",
    topic: "test-drive",
    sender: { type: "staff" as const, id: "sabine-keller" },
    outcome: "reached" as const,
    counts: true,
    basis: "consent" as const,
    invitationId: null,
    recordedAt: at,
    recordedBy: "sabine-keller",
  };
}

interface Times {
  /** From the first byte sent to the last one received, one visit after the other, sorted. */
  ms: number[];
  /** Of a visit, where several are under way: a server that rests in between pays for waking up as well. */
  processorMs: number;
}

async function visit(server: MeasuredServer, path: string, cookie: string): Promise<Times> {
  const headers = { Cookie: cookie, "Accept-Encoding": "gzip" };
  const once = async () => {
    const startedAt = performance.now();
    const answer = await fetch(`http://127.0.0.1:${server.port}${path}`, { headers, redirect: "manual" });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`);
    return performance.now() - startedAt;
  };
  for (let index = 0; index < warmUps; index++) await once();
  const ms: number[] = [];
  for (let index = 0; index < visits; index++) ms.push(await once());
  const before = await server.processorSeconds();
  let left = visits;
  const visitor = async () => {
    while (left-- > 0) await once();
  };
  await Promise.all(Array.from({ length: visitorCount }, visitor));
  const processorMs = (((await server.processorSeconds()) - before) * 1_000) / visits;
  return { ms: ms.sort((a, b) => a - b), processorMs };
}

function report(name: string, { ms, processorMs }: Times, base?: Times): void {
  const at = (share: number) => ms[Math.floor(ms.length * share)]!.toFixed(1);
  const hellos = base ? `${Math.round(processorMs / base.processorMs)} hellos` : "";
  console.log(
    `${name.padEnd(24)}half within ${at(0.5)} ms, 95 % within ${at(0.95)} ms, 99 % within ${at(0.99)} ms; ${processorMs.toFixed(2)} ms of processor time ${hellos}`,
  );
}

async function weigh(
  browser: Browser,
  { port }: MeasuredServer,
  path: string,
  cookie: string,
): Promise<void> {
  const figures = await readPage(browser, `http://localhost:${port}${path}`, stateWith(cookie));
  console.log(`${path.padEnd(24)}${describe(figures)}`);
}

function stateWith(cookie: string) {
  if (cookie === "") return undefined;
  const [name = "", ...value] = cookie.split("=");
  const rest = { domain: "localhost", path: "/", expires: -1, httpOnly: true, secure: false };
  return { cookies: [{ name, value: value.join("="), ...rest, sameSite: "Lax" as const }], origins: [] };
}

function describe({ paintedMs, shift, blockedMs, bytes }: PageFigures): string {
  const kilobytes = Object.entries(bytes).map(([kind, count]) => `${kind} ${(count / 1024).toFixed(1)}`);
  const painted = `painted after ${Math.round(paintedMs)} ms, shifted ${shift.toFixed(3)}`;
  return `${painted}, blocked ${Math.round(blockedMs)} ms; kB: ${kilobytes.join(", ")}`;
}
