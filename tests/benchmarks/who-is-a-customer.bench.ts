/**
 * Does the time of an answer tell who is a customer? What an attacker would do: the same request about customers who have
 * chosen nobody and about references that name nobody, one at a time over one connection that stays open, in an order
 * drawn by lot. Told are the medians, how far they lie apart, and how often the answer about somebody took longer (50 %:
 * the time tells nothing). The standard error of that share is told beside it.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../../app/config.server";
import type { ApiScope } from "../../app/domain/programs/api-client";
import { openOperations } from "../../app/open-operations.server";
import { createApiClient } from "../../app/operations/programs/create-api-client.server";
import { openSmallHouse } from "../support/small-house";
import { startDrawing } from "./draw";
import { startMeasuredServer } from "./measured-server";
import { writeRequest } from "./send-requests";
import { buildWhereOld, settingsOfBench } from "./settings-of-bench";
import { nameCustomer, settleTown } from "./settle-town";

const pairs = Number(process.env.PAIRS ?? 3_000);
/** A batch asks about so many, and what one of them tells by its time it tells so many times. */
const batchSize = 20;
const batchPairs = Math.ceil(pairs / 10);
const firstOfBatches = 3 * pairs;
const customerCount = firstOfBatches + batchSize * (batchPairs + 20);
const stranger = (number: number) => `crm:${10 ** 7 + number}`;

interface Attack {
  name: string;
  key: string;
  /** `name`: how somebody of a number is called, or nobody. */
  write(key: string, name: (number: number) => string, number: number): Buffer;
  /** The number of one turn; again and again the same few, or each once. */
  of(turn: number): number;
  /** Absent = all pairs. */
  turns?: number;
}

const draw = startDrawing(2);
const folder = mkdtempSync(join(tmpdir(), "kontaktwahl-bench-"));
try {
  await run();
} finally {
  rmSync(folder, { recursive: true });
}

async function run(): Promise<void> {
  const env = settingsOfBench(folder);
  const { mayAsk, mayKnow } = await prepare(env);
  const server = await startMeasuredServer({ script: "build/server/server.js", folder, env });
  try {
    const attacks = listAttacks(mayAsk, mayKnow).filter(({ name }) =>
      name.includes(process.env.FIGURES ?? ""),
    );
    for (const attack of attacks) report(attack.name, await time(server.port, attack));
  } finally {
    await server.stop();
  }
}

async function prepare(env: Record<string, string>) {
  buildWhereOld();
  const config = readConfig(env, []);
  if (!config.ok) throw new Error(config.faults.join("\n"));
  const operations = await openOperations(config.config, () => {});
  await openSmallHouse(operations);
  await settleTown(operations, customerCount);
  const createKey = async (scopes: ApiScope[]) => {
    const client = { name: scopes.join(), scopes, requestsPerMinute: 1_000_000, expiresAt: null };
    const created = await createApiClient(operations, client);
    if (created.kind !== "created") throw new Error("The key could not be made.");
    return created.key;
  };
  const mayAsk = await createKey(["check", "permit"]);
  const mayKnow = await createKey(["check", "permit", "read"]);
  await operations.db.close();
  return { mayAsk, mayKnow };
}

function listAttacks(mayAsk: string, mayKnow: string): Attack[] {
  // An AI whom hardly anybody lets in.
  const question = {
    subject: { type: "ai", id: "x" },
    action: { name: "phone" },
    context: { topic: "advice" },
  };
  const about = (id: string) => ({ resource: { type: "customer", id } });
  const evaluate: Attack["write"] = (key, name, number) =>
    writeRequest("POST", "/access/v1/evaluation", key, { ...question, ...about(name(number)) });
  const evaluateMany: Attack["write"] = (key, name, number) => {
    const evaluations = Array.from({ length: batchSize }, (_, index) => about(name(number + index)));
    return writeRequest("POST", "/access/v1/evaluations", key, { ...question, evaluations });
  };
  const evaluateThen: Attack["write"] = (key, name, number) =>
    writeRequest("POST", "/access/v1/evaluation", key, {
      ...question,
      context: { ...question.context, time: new Date(Date.now() - 3_600_000).toISOString() },
      ...about(name(number)),
    });
  const claim: Attack["write"] = (key, name, number) => {
    const body = {
      customer: name(number),
      sender: { type: "ai", id: "x" },
      channel: "phone",
      topic: "advice",
    };
    return writeRequest("POST", "/api/v1/permits", key, body);
  };
  const show: Attack["write"] = (key, name, number) =>
    writeRequest("GET", `/api/v1/customers/${encodeURIComponent(name(number))}`, key);
  const again = (turn: number) => turn % 20;
  const fresh = (from: number) => (turn: number) => from + turn;
  return [
    { name: "evaluation, the same 20 again and again", key: mayAsk, write: evaluate, of: again },
    { name: "evaluation, each asked about once", key: mayAsk, write: evaluate, of: fresh(100) },
    { name: "evaluations, the same 20 again and again", key: mayAsk, write: evaluateMany, of: () => 0 },
    {
      name: "evaluations, each asked about once",
      key: mayAsk,
      write: evaluateMany,
      of: (turn) => firstOfBatches + batchSize * turn,
      turns: batchPairs,
    },
    { name: "evaluation of an hour ago, the same 20", key: mayAsk, write: evaluateThen, of: again },
    { name: "the same to a key that may know", key: mayKnow, write: evaluate, of: again },
    { name: "permit, the same 20 again and again", key: mayAsk, write: claim, of: again },
    { name: "permit, each asked about once", key: mayAsk, write: claim, of: fresh(pairs + 100) },
    { name: "customer, by a key that may not read", key: mayAsk, write: show, of: again },
    { name: "customer, by a key that may", key: mayKnow, write: show, of: again },
  ];
}

interface Times {
  somebody: number[];
  nobody: number[];
}

async function time(port: number, { key, write, of, turns = pairs }: Attack): Promise<Times> {
  const socket = connect(port, "127.0.0.1").setNoDelay();
  const times: Times = { somebody: [], nobody: [] };
  for (let turn = -20; turn < turns; turn++) {
    const number = of(Math.max(turn, 0));
    const both = [
      ["somebody", nameCustomer],
      ["nobody", stranger],
    ] as const;
    for (const [who, name] of draw.inPercent(50) ? both : both.toReversed()) {
      const tookUs = await exchange(socket, write(key, name, number));
      if (turn >= 0) times[who].push(tookUs);
    }
  }
  socket.destroy();
  return times;
}

/** Microseconds from the request to the whole of its answer. */
function exchange(socket: Socket, request: Buffer): Promise<number> {
  return new Promise((resolve, reject) => {
    const begun = process.hrtime.bigint();
    let received = "";
    const read = (chunk: Buffer) => {
      received += chunk.toString("latin1");
      const headEnd = received.indexOf("\r\n\r\n");
      const told = /\r\ncontent-length: (\d+)/i.exec(received)?.[1];
      const isWhole = told ? received.length >= headEnd + 4 + Number(told) : received.endsWith("0\r\n\r\n");
      if (headEnd === -1 || !isWhole) return;
      socket.off("data", read);
      resolve(Number(process.hrtime.bigint() - begun) / 1000);
    };
    socket.on("data", read);
    socket.write(request, (error) => error && reject(error));
  });
}

function report(name: string, { somebody, nobody }: Times): void {
  const [some, none] = [median(somebody), median(nobody)];
  const error = 50 / Math.sqrt(somebody.length);
  console.log(
    `${name.padEnd(42)}${some.toFixed(0).padStart(6)} µs / ${none.toFixed(0).padStart(4)} µs` +
      `${(some / none).toFixed(3).padStart(8)}${shareAbove(somebody, nobody).toFixed(1).padStart(8)} % (± ${error.toFixed(1)})`,
  );
}

/** In how many of a hundred turns the answer about somebody took longer: the two of a turn met the same machine. */
function shareAbove(somebody: readonly number[], nobody: readonly number[]): number {
  const above = somebody.filter((took, turn) => took > nobody[turn]!).length;
  return (above / somebody.length) * 100;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}
