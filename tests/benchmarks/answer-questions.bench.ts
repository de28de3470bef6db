/**
 * What a question costs the built server over HTTP, with the key checked, the question validated, logged and counted, on
 * SQLite and then on PostgreSQL: in requests per second of its own processor time (what PostgreSQL takes beside it does not
 * count), beside a bare node:http that says "hello" in the same rounds to the same client over connections that stay open.
 * Each figure is the median of several short rounds, in which everything has its turn after a few that warm up; counted, so
 * that all of it ends by itself, and nothing leaves the loopback.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../../app/config.server";
import { openOperations } from "../../app/open-operations.server";
import { createApiClient } from "../../app/operations/programs/create-api-client.server";
import { startPostgresServer } from "../support/postgres-server";
import { openSmallHouse } from "../support/small-house";
import { startDrawing } from "./draw";
import { type MeasuredServer, startMeasuredServer } from "./measured-server";
import { sendRequests, writeRequest } from "./send-requests";
import { buildWhereOld, settingsOfBench } from "./settings-of-bench";
import { nameCustomer, settleTown } from "./settle-town";

const rounds = Number(process.env.ROUNDS ?? 3);
/** What is asked again and again is kept from the second time on. */
const warmUps = 3;
const askedCount = 20_000;
const itemCount = 500;
const batchCount = 60;
/** Each is asked about once, so that nothing is kept of anybody when the question comes. */
const strangersPerRound = 5_000;
const customerCount = askedCount + (rounds + warmUps) * strangersPerRound;

const senders = [
  { subject: { type: "staff", id: "keller" }, action: { name: "phone" }, context: { topic: "advice" } },
  { subject: { type: "staff", id: "wolf" }, action: { name: "phone" }, context: { topic: "advice" } },
  {
    subject: { type: "automated", id: "newsletter" },
    action: { name: "email" },
    context: { topic: "offers" },
  },
  { subject: { type: "ai", id: "assistant" }, action: { name: "email" }, context: { topic: "contract" } },
];

interface Figure {
  name: string;
  server: MeasuredServer;
  /** The bytes of a request; null = there are no more. */
  next(): Buffer | null;
  requestsPerRound: number;
  /** How many answers are in an answer. */
  weight: number;
  perSecond: number[];
}

const perRound = { requestsPerRound: askedCount, weight: 1, perSecond: [] };

const draw = startDrawing();
const folder = mkdtempSync(join(tmpdir(), "kontaktwahl-bench-"));
const servers: { stop(): Promise<void> }[] = [];
try {
  await run();
} finally {
  for (const server of servers.reverse()) await server.stop();
  if (!process.env.KEEP) rmSync(folder, { recursive: true });
}

async function run(): Promise<void> {
  buildWhereOld();
  const hello = await start({ script: "tests/benchmarks/hello-server.mjs", folder });
  await compare(hello, await startKontaktwahl("SQLite"));
  await compare(hello, await startKontaktwahl("PostgreSQL", { DATABASE_URL: await createPostgres() }));
}

async function compare(hello: MeasuredServer, kontaktwahl: Kontaktwahl): Promise<void> {
  const figures = [...listGreetings(hello), ...listFigures(kontaktwahl)].filter(isAskedFor);
  for (const figure of figures) figure.perSecond = [];
  for (let round = 0; round < warmUps; round++) for (const figure of figures) await measure(figure);
  for (let round = 0; round < rounds; round++)
    for (const figure of figures) figure.perSecond.push(await measure(figure));
  const base = median(figures[0]!.perSecond);
  for (const figure of figures) report(figure, base);
}

async function start(given: Parameters<typeof startMeasuredServer>[0]): Promise<MeasuredServer> {
  const server = await startMeasuredServer(given);
  servers.push(server);
  return server;
}

async function createPostgres(): Promise<string> {
  const server = await startPostgresServer();
  servers.push(server);
  return server.url;
}

interface Kontaktwahl {
  server: MeasuredServer;
  key: string;
  database: string;
}

async function startKontaktwahl(database: string, more: Record<string, string> = {}): Promise<Kontaktwahl> {
  const env = { ...settingsOfBench(folder), ...more };
  const key = await prepare(env);
  return { server: await start({ script: "build/server/server.js", folder, env }), key, database };
}

/** The town, and the key of a program that may ask. */
async function prepare(env: Record<string, string>): Promise<string> {
  const config = readConfig(env, []);
  if (!config.ok) throw new Error(config.faults.join("\n"));
  const operations = await openOperations(config.config, () => {});
  await openSmallHouse(operations);
  await settleTown(operations, customerCount);
  const client = {
    name: "Dialer",
    scopes: ["check" as const],
    requestsPerMinute: 100_000_000,
    expiresAt: null,
  };
  const created = await createApiClient(operations, client);
  await operations.db.close();
  if (created.kind !== "created") throw new Error("The key could not be made.");
  return created.key;
}

function listGreetings(server: MeasuredServer): Figure[] {
  const greeting = writeRequest("GET", "/", "");
  const posting = writeRequest("POST", "/access/v1/evaluation", "", {
    ...senders[0],
    resource: customerAt(0),
  });
  return [
    { ...perRound, server, name: "hello, bare node:http", next: () => greeting },
    { ...perRound, server, name: "hello to a body that was read", next: () => posting },
  ];
}

function listFigures({ server, key, database }: Kontaktwahl): Figure[] {
  const ask = (path: string, body: object) => writeRequest("POST", path, key, body);
  const questions = draw.inAnyOrder(
    Array.from({ length: askedCount }, (_, number) =>
      ask("/access/v1/evaluation", { ...draw.oneOf(senders), resource: customerAt(number) }),
    ),
  );
  const batches = Array.from({ length: batchCount }, () => {
    const evaluations = Array.from({ length: itemCount }, () => ({
      resource: customerAt(draw.number(askedCount)),
    }));
    return ask("/access/v1/evaluations", { ...draw.oneOf(senders), evaluations });
  });
  const fullBatches = Array.from({ length: batchCount }, () => {
    const evaluations = Array.from({ length: itemCount }, () => ({
      ...draw.oneOf(senders),
      resource: customerAt(draw.number(askedCount)),
    }));
    return ask("/access/v1/evaluations", { evaluations });
  });
  let stranger = askedCount;
  const strangers = () =>
    ask("/access/v1/evaluation", { ...draw.oneOf(senders), resource: customerAt(stranger++) });
  const ofOurs = { ...perRound, server };
  const ofBatches = { ...ofOurs, requestsPerRound: batchCount, weight: itemCount };
  return [
    { ...ofOurs, name: `${database}: evaluation, any of ${askedCount}`, next: inTurn(questions) },
    {
      ...ofOurs,
      name: `${database}: evaluation, read from it each time`,
      requestsPerRound: strangersPerRound,
      next: strangers,
    },
    { ...ofBatches, name: `${database}: decisions, ${itemCount} a request`, next: inTurn(batches) },
    {
      ...ofBatches,
      name: `${database}: decisions, ${itemCount} a request, in full`,
      next: inTurn(fullBatches),
    },
  ];
}

/** Each as often as the others. */
function inTurn(requests: readonly Buffer[]): () => Buffer {
  let asked = 0;
  return () => requests[asked++ % requests.length]!;
}

/** FIGURES names those that a profile is to be about, by a part of their name; hello is always one. */
function isAskedFor({ name }: Figure, index: number): boolean {
  return index === 0 || name.includes(process.env.FIGURES ?? "");
}

function customerAt(number: number) {
  return { type: "customer", id: nameCustomer(number) };
}

/** Answers per second of processor time. */
async function measure({ server, next, requestsPerRound, weight }: Figure): Promise<number> {
  let left = requestsPerRound;
  const before = await server.processorSeconds();
  await sendRequests(server.port, () => (left-- > 0 ? next() : null));
  const seconds = (await server.processorSeconds()) - before;
  return (requestsPerRound * weight) / seconds;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

function report({ name, weight, perSecond }: Figure, base: number): void {
  const figure = median(perSecond);
  const per = weight === 1 ? `${Math.round((figure / base) * 100)} %` : "";
  console.log(
    `${name.padEnd(46)}${Math.round(figure).toLocaleString("en").padStart(9)} per second of processor time ${per.padStart(6)}`,
  );
}
