import { once } from "node:events";
import { createServer, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { createApiClient } from "#tests/support/api-client/create-api-client";
import { findFreePort } from "#tests/support/find-free-port";

const waitMs = 200;
const question = {
  subject: { type: "staff", id: "sabine-keller" },
  action: { name: "phone" },
  resource: { type: "customer", id: "crm:4711" },
} as const;
const json = { "Content-Type": "application/json" };
const yes = JSON.stringify({ decision: true, context: { allowed: true } });

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  server.listen(0, "127.0.0.1");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const ask = (url: string) =>
  createApiClient(url, "a-key", waitMs).POST("/access/v1/evaluation", { body: question });

describe("the typed client takes for a no, and for the house's own one,", () => {
  it.each<[string, (response: ServerResponse) => unknown]>([
    ["silence", () => {}],
    ["an answer that begins and goes no further", (to) => to.writeHead(200, json).write(yes.slice(0, -1))],
    [
      "an answer that breaks off",
      (to) => to.writeHead(200, { ...json, "Content-Length": 500 }).end(yes, () => to.destroy()),
    ],
    ["a connection that is closed", (to) => to.destroy()],
    ["half of an answer", (to) => to.writeHead(200, json).end(yes.slice(0, -1))],
    ["an answer without anything in it", (to) => to.writeHead(200, json).end()],
    [
      "somebody else's page",
      (to) => to.writeHead(200, { "Content-Type": "text/html" }).end("<h1>Sign in to the network"),
    ],
    ["a yes that is not sent as JSON", (to) => to.writeHead(200, { "Content-Type": "text/plain" }).end(yes)],
    [
      "the page of a proxy",
      (to) => to.writeHead(502, { "Content-Type": "text/html" }).end("<h1>Bad gateway"),
    ],
  ])("%s", async (_, answer) => {
    await expectNo(await serve((_request, response) => void answer(response)));
  });

  it("an address at which nobody listens", async () => {
    await expectNo(`http://127.0.0.1:${await findFreePort()}`);
  });
});

async function expectNo(url: string): Promise<void> {
  const { data, error, response } = await ask(url);
  expect(data).toBeUndefined();
  expect(response.status).toBe(503);
  expect(error).toMatchObject({
    type: "urn:kontaktwahl:problem:unavailable",
    status: 503,
    allowed: false,
    reasons: [{ code: "unavailable", until: null }],
    detail: expect.stringMatching(/\S/),
  });
}

describe("the typed client hands on", () => {
  it("what the house says, a yes or a problem of its own", async () => {
    expect((await ask(await serve((_, to) => void to.writeHead(200, json).end(yes)))).data?.decision).toBe(
      true,
    );
    const problem = { type: "urn:kontaktwahl:problem:too-many-requests", status: 429 };
    const headers = { "Content-Type": "application/problem+json", "Retry-After": "7" };
    const refused = await ask(
      await serve((_, to) => void to.writeHead(429, headers).end(JSON.stringify(problem))),
    );
    expect(refused.error).toEqual(problem);
    expect(refused.response.headers.get("retry-after")).toBe("7");
  });

  it("that something is gone, which is said without a word", async () => {
    const url = await serve((_, to) => void to.writeHead(204).end());
    const path = { id: "a-webhook" };
    const removed = await createApiClient(url, "a-key").DELETE("/api/v1/webhooks/{id}", { params: { path } });
    expect([removed.response.status, removed.error]).toEqual([204, undefined]);
  });

  it("the rows of a screened list as they come", async () => {
    const url = await serve(
      (_, to) =>
        void to.writeHead(200, { "Content-Type": "application/x-ndjson" }).end('{"line":1}\n{"line":2}\n'),
    );
    const screened = await createApiClient(url, "a-key").POST("/api/v1/screenings", {
      body: "",
      parseAs: "text",
    } as never);
    expect(screened.data).toBe('{"line":1}\n{"line":2}\n');
  });
});
