/** The lane beside the doors: whatever is asked, it answers, logs and counts what the door does, byte for byte. */
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server, request as sendRequest } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getRequestListener } from "@hono/node-server";
import fc from "fast-check";
import pino from "pino";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { sendRequests, writeRequest } from "#tests/benchmarks/send-requests";
import { enterCustomer, openSmallHouse } from "#tests/support/small-house";
import { nameOfRequest, shareTestApi } from "#tests/support/test-api";
import type { ApiParts } from "~/api/api-parts";
import { openQuestionLane, type QuestionListener } from "~/api/authzen/question-lane";
import { WholeRequest } from "~/api/authzen/whole-request";
import { WholeResponse } from "~/api/authzen/whole-response";
import { createApi } from "~/api/create-api";
import { prepareApiParts } from "~/api/prepare-api-parts";
import { demoApiKey } from "~/auth/for-api-client.server";
import { type Config, readConfig } from "~/config.server";
import { createWebApp } from "~/http/create-web-app";
import { openVisitLog } from "~/http/log-requests";
import { listSecurityHeaders } from "~/http/security-headers";
import { keepAssembled } from "~/keep-assembled.server";

interface House {
  port: number;
  parts: ApiParts;
  /** One line for each request, without its times and the names that are ours. */
  lines: object[];
  /** How often the doors were asked. */
  doorsAsked: number;
  server: Server<typeof WholeRequest, typeof WholeResponse>;
}

interface Sent {
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: string;
}

const single = "/access/v1/evaluation";
const batch = "/access/v1/evaluations";
const shared = shareTestApi();
let lane: House;
let door: House;
let key: string;

beforeAll(async () => {
  const { context, createKey } = shared();
  await openSmallHouse(context);
  await enterCustomer(context, "Aylin Demir", {
    people: { mode: "ranked", ranked: ["keller"], blocked: ["wolf"], automated: ["email"] },
    topics: { advice: ["phone"], offers: ["email"] },
    hours: { phone: [{ days: [2, 4], from: "17:00", to: "19:00" }] },
    caps: [{ max: 2, per: "P1M" }],
  });
  await enterCustomer(context, "Jonas Weber", { people: { mode: "anyone", teams: [] }, topics: {} });
  key = await createKey({ scopes: ["check", "read"], requestsPerMinute: 1_000_000 });
  lane = await open(true);
  door = await open(false);
  // The first question of a key is the door's: it looks the key up.
  await ask({ path: single, body: JSON.stringify(question()) });
});

afterAll(() => {
  for (const { server } of [lane, door]) server.close();
});

describe("questions that can be read at a look", () => {
  test.each([single, batch])("are answered by the lane alone: %s", async (path) => {
    const before = lane.doorsAsked;
    const body =
      path === single ? question() : { ...question(), evaluations: [{}, { action: { name: "email" } }] };
    const answer = await askBoth({ path, body: JSON.stringify(body) });
    expect(answer.status).toBe(200);
    expect(answer.body).toContain('"decision":');
    expect(lane.doorsAsked).toBe(before);
  });

  test("are answered as the door answers them, whatever is asked", async () => {
    const property = fc.asyncProperty(anyQuestion, anyHeaders, async (body, headers) => {
      await askBoth({ path: single, body: JSON.stringify(body), headers });
    });
    await fc.assert(property, { numRuns: 100 });
  });

  test("are answered together as the door answers them, up to where the semantic ends", async () => {
    const property = fc.asyncProperty(anyBatch, anyHeaders, async (body, headers) => {
      await askBoth({ path: batch, body: JSON.stringify(body), headers });
    });
    await fc.assert(property, { numRuns: 100 });
  });
});

describe("questions that differ in nothing but whom they are about", () => {
  const subject = '"subject":{"type":"staff","id":"keller"}';
  const [action, context] = ['"action":{"name":"phone"}', '"context":{"topic":"advice"}'];

  test.each<[string, (id: string) => string]>([
    ["short", short],
    [
      "with blanks",
      (id) => `{ "resource" : { "id" : "${id}", "type" : "customer" }, ${subject}, ${action} }`,
    ],
    [
      "with another resource behind",
      (id) => short(id).replace(/}$/, ',"resource":{"type":"customer","id":"aylin-demir"}}'),
    ],
    ["with another id behind", (id) => short(id).replace(`"${id}"`, () => `"${id}","id":"aylin-demir"`)],
    ["with another id before", (id) => short(id).replace('"id":"', '"id":"aylin-demir","id":"')],
    [
      "with a resource in the context",
      (id) => short(id).replace("{", '{"context":{"resource":{"id":"aylin-demir"}},'),
    ],
    [
      "with the words in a text",
      (id) => short(id).replace("{", '{"a":"\\"resource\\":{\\"id\\":\\"aylin-demir",'),
    ],
    [
      "with properties before",
      (id) => short(id).replace('"type":"c', '"properties":{"id":"aylin-demir"},"type":"c'),
    ],
    ["about a thing", (id) => short(id).replace("customer", "thing")],
    ["with a number for an id", () => short("a").replace('"a"', "1")],
  ])("are answered as the door answers them: %s", async (_, write) => {
    for (const id of ["jonas-weber", ...ids, "jonas-weber"]) await askBoth({ path: single, body: write(id) });
  });

  /** As they stand between the quotes. */
  const ids = [
    ...["", "aylin-demir", "resource", "id", "x".repeat(300), "x".repeat(301), "ü", "\u0081"],
    ...[
      "\\u0061ylin-demir",
      'a\\"b',
      "a\\",
      "\n",
      '"',
      '","id":"aylin-demir',
      '"},"resource":{"type":"customer","id":"aylin-demir',
    ],
  ];

  function short(id: string): string {
    return `{${subject},${action},"resource":{"type":"customer","id":"${id}"},${context}}`;
  }
});

describe("whatever else comes", () => {
  const sound = JSON.stringify(question());
  const inLatin1 = Buffer.from(sound.replace("keller", "kellör"), "latin1").toString("latin1");

  test.each<[string, Partial<Sent>]>([
    ["without a key", { headers: { Authorization: "" } }],
    ["with a key that nobody has", { headers: { Authorization: "Bearer nobody" } }],
    ["with a key in another form", { headers: { Authorization: "Basic a2V5" } }],
    ["with a query", { path: `${single}?a=b` }],
    ["by another method", { method: "PUT" }],
    ["by a preflight", { method: "OPTIONS" }],
    ["over a connection that ends with it", { headers: { Connection: "close" } }],
    ["as a form", { headers: { "Content-Type": "application/x-www-form-urlencoded" } }],
    ["with a charset", { headers: { "Content-Type": "application/json; charset=utf-8" } }],
    ["in another charset", { headers: { "Content-Type": "application/json; charset=latin1" } }],
    ["compressed, as it says", { headers: { "Content-Encoding": "gzip" } }],
    ["in chunks", { headers: { "Transfer-Encoding": "chunked" } }],
    ["with nothing in it", { body: "" }],
    ["broken off", { body: sound.slice(0, -1) }],
    ["in bytes that are no UTF-8", { body: inLatin1 }],
    ["with a mark of its byte order", { body: `\ufeff${sound}` }],
    ["as null", { body: "null" }],
    ["as a list", { body: `[${sound}]` }],
    ["nested too deep", { body: `{"a":${"[".repeat(80)}${"]".repeat(80)}}` }],
    ["with a member twice", { body: sound.replace("{", '{"subject":{"type":"ai","id":"x"},') }],
    ["with the members of a prototype", { body: sound.replace("{", '{"__proto__":{"subject":1},') }],
    ["with a request id of its own", { headers: { "X-Request-ID": "abc-1" } }],
    ["with a request id that is empty", { headers: { "X-Request-ID": "" } }],
    ["larger than the lane takes", { body: sound.replace("{", `{"fill":"${"x".repeat(1024 * 1024)}",`) }],
    ["with an empty list", { path: batch, body: JSON.stringify({ ...question(), evaluations: [] }) }],
    ["with too long a list", { path: batch, body: JSON.stringify({ evaluations: Array(1001).fill({}) }) }],
    [
      "with a semantic that is none",
      { path: batch, body: JSON.stringify({ evaluations: [{}], options: { evaluations_semantic: "x" } }) },
    ],
    ["with a default that is none", { path: batch, body: JSON.stringify({ subject: 1, evaluations: [{}] }) }],
  ])("is answered as the door answers it: %s", async (_, sent) => {
    await askBoth({ path: single, body: sound, ...sent });
  });

  test("is refused as the door refuses it when the key has asked too often", async () => {
    const few = { Authorization: `Bearer ${await shared().createKey({ requestsPerMinute: 3 })}` };
    const statuses: number[] = [];
    for (let times = 0; times < 5; times++) {
      statuses.push((await askBoth({ path: single, body: sound, headers: few })).status);
    }
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
  });

  test("is refused to a key that may not ask", async () => {
    const other = { Authorization: `Bearer ${await shared().createKey({ scopes: ["simulate"] })}` };
    for (let times = 0; times < 2; times++) {
      expect((await askBoth({ path: single, body: sound, headers: other })).status).toBe(403);
    }
  });
});

describe("the name that a request comes with", () => {
  const sound = JSON.stringify(question());
  const many = JSON.stringify({ ...question(), evaluations: Array(500).fill({}) });

  test.each<[string, Partial<Sent>, number]>([
    ["an answer", {}, 200],
    ["an answer that is the last of its connection", { headers: { Connection: "close" } }, 200],
    ["a long answer", { path: batch, body: many }, 200],
    ["a refusal of what was sent", { body: "[]" }, 400],
    ["a refusal of who sent it", { headers: { Authorization: "Bearer nobody" } }, 401],
  ])("stands on %s, byte for byte", async (_, sent, status) => {
    const headers = { "X-Request-ID": nameOfRequest, ...sent.headers };
    const answer = await askBoth({ path: single, body: sound, ...sent, headers });
    expect(answer).toMatchObject({ status, headers: { "x-request-id": nameOfRequest } });
  });

  test("cannot write lines of its own into the log", async () => {
    await askBoth({ path: single, body: sound, headers: { "X-Request-ID": nameOfRequest } });
    const logged = `"\\?? ?,${"x".repeat(121)}`;
    expect(lane.lines.at(-1)).toMatchObject({ requestId: logged });
    expect(logged).toHaveLength(128);
  });
});

describe("a question whose head and body come at one stroke", () => {
  test("is answered from its body as the parser gave it, by the server as it is put together", async () => {
    const kontaktwahl = await keepAssembled(demoIn(newFolder()), () => Promise.reject(new Error("no page")));
    const { answers, wereStreamed } = await askTwice(kontaktwahl.answer, demoApiKey);
    await kontaktwahl.stop();
    expect(answers).toEqual([200, 200]);
    expect(wereStreamed).toEqual([false, false]);
  });

  test("is answered by the doors where somebody waited on the way to the lane", async () => {
    const [listener] = lane.server.listeners("request") as QuestionListener[];
    const late: QuestionListener = async (request, response) => {
      await null;
      listener!(request, response);
    };
    const { answers, wereStreamed } = await askTwice(late, key);
    expect(answers).toEqual([200, 200]);
    expect(wereStreamed).toEqual([true, true]);
  });
});

describe("questions sent ahead of the answers over one connection", () => {
  test("are answered in their order, those of the lane after those of the doors that came before them", async () => {
    const sent = JSON.stringify(question());
    const heads = ["/access/v1/evaluation?a=b", single, single, "/healthz", single].map(
      (path, index) => `POST ${path} HTTP/1.1\r\nHost: a\r\nX-Request-ID: n${index}\r\n`,
    );
    const fields = `Authorization: Bearer ${key}\r\nContent-Type: application/json\r\nContent-Length: ${sent.length}`;
    const last = `${heads.at(-1)}Connection: close\r\n${fields}\r\n\r\n${sent}`;
    const others = heads.slice(0, -1).map((head) => `${head}${fields}\r\n\r\n${sent}`);
    const socket = connect(lane.port, "127.0.0.1");
    // To end it after the last would take back what was asked: node:http ends its side as well, answered or not.
    socket.write(others.join("") + last);
    const answers = await readAll(socket);
    const statuses = [...answers.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status);
    const ids = [...answers.matchAll(/x-request-id: (n\d)/gi)].map(([, id]) => id);
    expect(statuses).toEqual(["400", "200", "200", "403", "200"]);
    expect(ids).toEqual(["n0", "n1", "n2", "n4"]);
  });
});

async function readAll(socket: Socket): Promise<string> {
  let text = "";
  for await (const part of socket.setEncoding("latin1")) text += part;
  return text;
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "kontaktwahl-lane-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Its key takes no look-up. */
function demoIn(folder: string): Config {
  const given = readConfig({ DATA_DIR: folder, LOG_LEVEL: "silent" }, ["--demo"]);
  if (!given.ok) throw new Error(given.faults.join());
  return given.config;
}

/** The status of each answer, and whether anything of the question went into the stream that doors read. */
async function askTwice(listener: QuestionListener, ofKey: string) {
  const wereStreamed: boolean[] = [];
  const server = createServer(
    { IncomingMessage: WholeRequest, ServerResponse: WholeResponse },
    (request, response) => {
      response.on("finish", () => wereStreamed.push(request.isStreaming));
      listener(request, response);
    },
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const request = writeRequest("POST", single, ofKey, question());
  let left = 2;
  const answered = await sendRequests(port, () => (left-- > 0 ? request : null), 1);
  server.close();
  return { answers: Array(answered).fill(200), wereStreamed };
}

function question() {
  return {
    subject: { type: "staff", id: "keller" },
    action: { name: "phone" },
    resource: { type: "customer", id: "aylin-demir" },
    context: { topic: "advice" },
  };
}

const oneOf = <Value>(...values: Value[]) => fc.constantFrom(...values);
const anySubject = fc.record({
  type: oneOf("staff", "automated", "ai", "robot", ""),
  id: oneOf("keller", "wolf", "orth", "news", "", "x".repeat(301)),
});
const anyPart = {
  subject: fc.oneof({ weight: 6, arbitrary: anySubject }, oneOf<unknown>(null, 1, [], {}, { type: "staff" })),
  action: oneOf<unknown>({ name: "phone" }, { name: "email" }, { name: "smoke" }, { name: 1 }, "phone"),
  resource: oneOf<unknown>(
    { type: "customer", id: "aylin-demir" },
    { type: "customer", id: "jonas-weber", properties: { a: 1 } },
    { type: "customer", id: "crm:nobody" },
    { type: "car", id: "aylin-demir" },
    { type: "customer", id: "aylin-demir", properties: 1 },
  ),
  context: oneOf<unknown>(
    { topic: "advice" },
    { topic: "offers", time: "2026-11-24T18:00:00+01:00" },
    { topic: "contract", time: "2026-12-25T10:00:00Z" },
    { topic: "advice", time: "2026-10-01T10:00:00Z" },
    { topic: "würfeln" },
    { topic: "advice", time: "tomorrow" },
    { topic: 1 },
    {},
    null,
  ),
};
const anyQuestion = fc.record(anyPart, { requiredKeys: [] });
const anyBatch = fc.record(
  {
    ...anyPart,
    evaluations: fc.array(fc.oneof({ weight: 5, arbitrary: anyQuestion }, oneOf<unknown>(null, 1, [])), {
      maxLength: 4,
    }),
    options: oneOf<unknown>(
      {},
      { evaluations_semantic: "execute_all" },
      { evaluations_semantic: "deny_on_first_deny" },
      { evaluations_semantic: "permit_on_first_permit" },
      { evaluations_semantic: "any" },
    ),
  },
  { requiredKeys: ["evaluations"] },
);
const anyHeaders = oneOf<Record<string, string>>(
  {},
  { "Accept-Language": "en" },
  { "Accept-Language": "en-GB, de;q=0.5" },
  { "X-Request-ID": "dialer-17" },
);

async function open(withLane: boolean): Promise<House> {
  const { context } = shared();
  const given = readConfig({ BASE_URL: "https://kontakt.lindner.example" }, ["--demo"]);
  if (!given.ok) throw new Error(given.faults.join());
  const config = { ...given.config, mode: "production" as const };
  const lines: object[] = [];
  const write = (text: string) => {
    const { time: _, ms: __, requestId, ...line } = JSON.parse(text);
    lines.push({ ...line, requestId: /^[0-9a-f-]{36}-[0-9a-z]+$/.test(requestId) ? "ours" : requestId });
  };
  const logger = pino({}, { write });
  const parts = prepareApiParts({ config, operations: context });
  const services = { config, operations: context } as never;
  const pages = () => Promise.reject(new Error("no page"));
  const { fetch } = createWebApp({ services, pages, api: createApi(parts), logger });
  const house = {
    port: 0,
    parts,
    lines,
    doorsAsked: 0,
    server: createServer({ IncomingMessage: WholeRequest, ServerResponse: WholeResponse }),
  };
  const doors = getRequestListener(fetch);
  const handOn: QuestionListener = (request, response) => {
    house.doorsAsked++;
    doors(request, response);
  };
  const beside = {
    handOn,
    logVisit: openVisitLog(logger, { write }),
    headers: listSecurityHeaders(true),
    wallClock: Date.now,
  };
  house.server.on("request", withLane ? openQuestionLane(parts, beside) : handOn);
  await new Promise<void>((resolve) => house.server.listen(0, "127.0.0.1", resolve));
  house.port = (house.server.address() as AddressInfo).port;
  return house;
}

interface Answer {
  status: number;
  headers: Record<string, unknown>;
  body: string;
}

/** The answer, which is the same from both; so are the log and the counts so far. */
async function askBoth(sent: Sent): Promise<Answer> {
  const [ofLane, ofDoor] = [await ask(sent, lane), await ask(sent, door)];
  expect(ofLane).toEqual(ofDoor);
  expect(lane.lines).toEqual(door.lines);
  expect(await listCounts(lane)).toEqual(await listCounts(door));
  return ofLane;
}

function ask({ method = "POST", path, headers, body = "" }: Sent, house?: House): Promise<Answer> {
  if (!house)
    return ask({ method, path, headers, body }, lane).then(() => ask({ method, path, headers, body }, door));
  const bytes =
    /[\u0080-\u00ff]/.test(body) && !body.includes("\ufeff")
      ? Buffer.from(body, "latin1")
      : Buffer.from(body);
  const ofBody = { "Content-Type": "application/json", "Content-Length": String(bytes.length) };
  const all: Record<string, string> = { Authorization: `Bearer ${key}`, ...ofBody, ...headers };
  if (all["Transfer-Encoding"]) delete all["Content-Length"];
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port: house.port, method, path, headers: all };
    const request = sendRequest(options, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part) => {
        text += part;
      });
      response.on("end", () => resolve(toAnswer(response.statusCode!, response.headers, text, headers)));
    });
    request.on("error", reject).end(bytes);
  });
}

/** Without what differs from one answer to the next. */
function toAnswer(
  status: number,
  headers: Record<string, unknown>,
  body: string,
  sent: Sent["headers"],
): Answer {
  const { date: _, "x-request-id": id, ...rest } = headers;
  const isOurs = !sent?.["X-Request-ID"];
  return { status, headers: { ...rest, "x-request-id": isOurs ? typeof id : id }, body };
}

async function listCounts({ parts }: House): Promise<unknown> {
  const metrics = await parts.metrics.registry.getMetricsAsJSON();
  return metrics.flatMap(({ name, values }) =>
    (values as { metricName?: string; value: number; labels: object }[])
      .filter(({ metricName }) => !metricName || metricName.endsWith("_count"))
      .map(({ labels, value }) => ({ name, labels, value })),
  );
}
