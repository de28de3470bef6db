/** The doors for programs on a fresh SQLite database, as an operator runs them: keys come from the table. */
import type { Hono } from "hono";
import { hashApiKey } from "#db/hash-api-key";
import { insertApiClient, insertApiKey } from "#db/queries/api-clients";
import { createApi } from "~/api/create-api";
import { type Config, readConfig } from "~/config.server";
import { type ApiClient, apiScopes } from "~/domain/programs/api-client";
import { testDatabases } from "./databases";
import type { TestContext } from "./test-context";

export interface TestApi {
  api: Hono;
  context: TestContext;
  /** The key of a new client, of which `facts` are said. */
  createKey(facts?: Partial<ApiClient> & { expiresAt?: number | null }): Promise<string>;
  /** Asks with a key that may do everything; a body is sent as JSON. */
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Sends a body to an address with a key that may do everything. */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
}

const client: ApiClient = {
  id: "dialer",
  name: "Dialer",
  scopes: [...apiScopes],
  senders: null,
  defaultTopic: null,
  requestsPerMinute: null,
};

export async function openTestApi(mode: Config["mode"] = "production"): Promise<TestApi> {
  const context = await testDatabases("sqlite").openTestContext();
  const api = createApi({ config: { ...demoConfig(), mode }, operations: context });
  let clients = 0;
  const createKey: TestApi["createKey"] = async ({ expiresAt = null, ...facts } = {}) => {
    const named = { ...client, id: `${client.id}-${++clients}`, ...facts };
    const key = `key-of-${named.id}`;
    const createdAt = context.clock();
    await context.db.transaction(async (tx) => {
      await insertApiClient(tx, named, createdAt);
      await insertApiKey(
        tx,
        named.id,
        { id: named.id, createdAt, expiresAt },
        hashApiKey(context.vault, key),
      );
    });
    return key;
  };
  const authorization = `Bearer ${await createKey()}`;
  return {
    api,
    context,
    createKey,
    async send(method, path, body, headers) {
      return api.request(path, {
        method,
        ...(body !== undefined && { body: JSON.stringify(body) }),
        headers: { "Content-Type": "application/json", Authorization: authorization, ...headers },
      });
    },
    async post(path, body, headers) {
      const text = typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body);
      return api.request(path, {
        method: "POST",
        body: text as BodyInit,
        headers: { "Content-Type": "application/json", Authorization: authorization, ...headers },
      });
    },
  };
}

function demoConfig(): Config {
  const result = readConfig({}, ["--demo"]);
  if (!result.ok) throw new Error(result.faults.join("\n"));
  return result.config;
}
