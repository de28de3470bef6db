/**
 * The doors for programs on a fresh database, as an operator runs them: keys come from the table. Every answer is
 * held against the document of the API: a status or a body that it does not describe fails the test, and so does an answer
 * without the name that its request came with.
 */

import { afterAll, beforeAll, expect } from "vitest";
import type { DialectName } from "#db/dialects/dialect";
import { hashApiKey } from "#db/hash-api-key";
import { insertApiClient, insertApiKey } from "#db/queries/api-clients";
import { type Api, createApi } from "~/api/create-api";
import { type Config, readConfig } from "~/config.server";
import { type ApiClient, apiScopes } from "~/domain/programs/api-client";
import { testDatabases, usualDialect } from "./databases";
import { expectDocumentedAnswer } from "./expect-documented-answer";
import type { TestContext } from "./test-context";

export interface TestApi {
  /** Checks what it answers, on a server too: there a wrong one becomes a 500. No key is sent unless told. */
  api: Pick<Api, "request" | "fetch">;
  context: TestContext;
  /** The key of a new client, of which `facts` are said. */
  createKey(facts?: Partial<ApiClient> & { expiresAt?: number | null }): Promise<string>;
  /** Sends a body to an address with a key that may do everything. */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** The same by any method; without a body where there is none. */
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
}

const client: ApiClient = {
  id: "dialer",
  name: "Dialer",
  scopes: [...apiScopes],
  senders: null,
  defaultTopic: null,
  requestsPerMinute: null,
};

/** The worst that HTTP lets through: a quote, a backslash, spaces, a letter beyond ASCII, more than a log wants to keep. */
export const nameOfRequest = `"\\\xfc\x9b \t,${"x".repeat(1000)}`;

interface TestApiOptions {
  mode?: Config["mode"];
  /** One that is open already; absent = a fresh one. */
  context?: TestContext;
}

export async function openTestApi(given: Config["mode"] | TestApiOptions = {}): Promise<TestApi> {
  const { mode = "production", ...options } = typeof given === "string" ? { mode: given } : given;
  const context = options.context ?? (await testDatabases(usualDialect()).openTestContext());
  const api = checked(createApi({ config: { ...demoConfig(), mode }, operations: context }));
  const createKey = keysOf(context);
  const authorization = `Bearer ${await createKey({ requestsPerMinute: 1_000_000 })}`;
  const send: TestApi["send"] = async (method, path, body, headers) => {
    const hasBody = body !== undefined;
    return api.request(path, {
      method,
      ...(hasBody && { body: toBody(body) }),
      headers: {
        ...(hasBody && { "Content-Type": "application/json" }),
        Authorization: authorization,
        "X-Request-ID": nameOfRequest,
        ...headers,
      },
    });
  };
  return {
    api,
    context,
    createKey,
    send,
    post: (path, body, headers) => send("POST", path, body, headers),
  };
}

/**
 * One for all tests of a file or a suite that do not need a fresh one; open once they run, on a database into which
 * `settle` has put what they ask for.
 */
export function shareTestApi(
  settle: (context: TestContext) => Promise<unknown> = async () => {},
  dialect?: DialectName,
): () => TestApi {
  const whenOver: (() => void | Promise<void>)[] = [];
  let shared: TestApi | null = null;
  beforeAll(async () => {
    const context = await testDatabases(dialect ?? usualDialect(), (work) =>
      whenOver.unshift(work),
    ).openTestContext();
    await settle(context);
    shared = await openTestApi({ context });
  });
  afterAll(async () => {
    for (const work of whenOver) await work();
  });
  return () => {
    if (!shared) throw new Error("Ask for the shared API inside a test.");
    return shared;
  };
}

function toBody(body: unknown): BodyInit {
  const isRaw = typeof body === "string" || body instanceof Uint8Array;
  return (isRaw ? body : JSON.stringify(body)) as BodyInit;
}

function keysOf(context: TestContext): TestApi["createKey"] {
  let clients = 0;
  return async ({ expiresAt = null, ...facts } = {}) => {
    const named = { ...client, id: `${client.id}-${++clients}`, ...facts };
    const key = `key-of-${named.id}`;
    const createdAt = context.clock();
    await context.db.transaction(async (tx) => {
      await insertApiClient(tx, named, createdAt);
      const kept = { id: named.id, createdAt, expiresAt };
      await insertApiKey(tx, named.id, kept, hashApiKey(context.vault, key));
    });
    return key;
  };
}

function checked(api: Api): TestApi["api"] {
  return {
    async fetch(request, ...rest) {
      const response = await api.fetch(request, ...rest);
      await expectDocumentedAnswer(request.method, request.url, response);
      expectSameName(request.headers, response);
      return response;
    },
    async request(path, init, ...rest) {
      const response = await api.request(path, init, ...rest);
      await expectDocumentedAnswer(init?.method ?? "GET", String(path), response);
      expectSameName(new Headers(init?.headers), response);
      return response;
    },
  };
}

function expectSameName(sent: Headers, { headers }: Response): void {
  const name = sent.get("x-request-id");
  if (name) expect(headers.get("x-request-id")).toBe(name);
}

function demoConfig(): Config {
  const result = readConfig({}, ["--demo"]);
  if (!result.ok) throw new Error(result.faults.join("\n"));
  return result.config;
}
