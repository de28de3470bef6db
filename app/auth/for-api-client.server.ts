/**
 * The guard of the doors for programs: `Authorization: Bearer <key>` (RFC 6750), a key that is in force, and the scope.
 * A key is looked up at most once a second, and a revoked one ends within that second (api-keys-in-use.ts). One that
 * cannot be looked up lets nobody in.
 */
import { findClientByKey, recallClientByKey } from "#db/api-keys-in-use";
import { hashApiKey } from "#db/hash-api-key";
import type { Database } from "#db/open-database";
import type { Vault } from "#db/vault";
import type { Config } from "~/config.server";
import { type ApiScope, apiScopes, type CallingClient } from "~/domain/programs/api-client";
import { TwoGenerations } from "~/domain/two-generations";

export interface ApiGuard {
  /** Who may come through the door; the tests ask every door for it. */
  readonly audience: string;
  /** One of them is enough; null = no key is asked for. */
  readonly scopes: readonly ApiScope[] | null;
  identify(request: Request, parts: ApiGuardParts): Promise<ApiCaller>;
  /** The client that {@link identify} would let in, where that takes no look-up; null = ask it. */
  recall(authorization: string, parts: ApiGuardParts): CallingClient | null;
}

export interface ApiGuardParts {
  config: Pick<Config, "mode">;
  operations: { db: Database; vault: Vault; clock: () => number };
}

export type ApiCaller =
  | { ok: true; client: CallingClient }
  | { ok: false; refusal: "credentials_missing" | "credentials_invalid" | "unavailable" }
  /** Whose key it is, but not for this door. */
  | { ok: false; refusal: "scope_missing"; client: CallingClient; scopes: readonly ApiScope[] };

/** In demo mode alone it opens every door for programs, but that of agents. */
export const demoApiKey = "demo-api-key";
/** In demo mode alone it is an AI agent's. */
export const demoAgentKey = "demo-agent-key";

const demoClient: CallingClient = {
  keyId: null,
  id: "demo",
  name: "Demo",
  scopes: [...apiScopes],
  senders: null,
  defaultTopic: null,
  requestsPerMinute: 600_000,
};

const demoClients = new Map<string, CallingClient>([
  [demoApiKey, demoClient],
  [
    demoAgentKey,
    {
      ...demoClient,
      id: "demo-agent",
      name: "Demo agent",
      scopes: ["check", "permit"],
      senders: [{ type: "ai" }],
    },
  ],
]);

/** For a key with the scope, or with any one of several. */
export function forApiClient(...scopes: [ApiScope, ...ApiScope[]]): ApiGuard {
  return {
    audience: `api-client:${scopes.join("|")}`,
    scopes,
    async identify(request, parts) {
      const authorization = request.headers.get("authorization");
      if (authorization === null) return { ok: false, refusal: "credentials_missing" };
      const client = await findCaller(authorization, parts).catch(tellOperator);
      if (client === undefined) return { ok: false, refusal: "unavailable" };
      if (!client) return { ok: false, refusal: "credentials_invalid" };
      if (!hasOneOf(client, scopes)) return { ok: false, refusal: "scope_missing", client, scopes };
      return { ok: true, client };
    },
    recall(authorization, parts) {
      const client = recallCaller(authorization, parts);
      return client && hasOneOf(client, scopes) ? client : null;
    },
  };
}

function hasOneOf(client: CallingClient, scopes: readonly ApiScope[]): boolean {
  return scopes.some((scope) => client.scopes.includes(scope));
}

const anybody: CallingClient = {
  keyId: null,
  id: "anybody",
  name: "Anybody",
  scopes: [],
  senders: [],
  defaultTopic: null,
  requestsPerMinute: null,
};

/** For whoever asks: documents, public keys, what carries its own proof. */
export const forAnyProgram: ApiGuard = {
  audience: "any-program",
  scopes: null,
  identify: async () => ({ ok: true, client: anybody }),
  recall: () => anybody,
};

function tellOperator(error: unknown): undefined {
  console.error(error);
}

async function findCaller(authorization: string, parts: ApiGuardParts): Promise<CallingClient | null> {
  const { config, operations } = parts;
  const key = readKey(authorization);
  if (!key) return null;
  return (
    findDemoClient(key, config) ??
    findClientByKey(operations.db, hashApiKey(operations.vault, key), operations.clock())
  );
}

/** By the header that names the key, of those who were let in: hashing a key costs more than many an answer. */
const hashesKeptMax = 100;
const keptHashes = new WeakMap<Vault, TwoGenerations<string, string>>();

function recallCaller(authorization: string, { config, operations }: ApiGuardParts): CallingClient | null {
  const hashes = keptHashes.get(operations.vault) ?? new TwoGenerations<string, string>(hashesKeptMax);
  keptHashes.set(operations.vault, hashes);
  const known = hashes.get(authorization);
  if (known !== undefined) return recallClientByKey(operations.db, known, operations.clock());
  const key = readKey(authorization);
  if (!key) return null;
  const demo = findDemoClient(key, config);
  if (demo) return demo;
  const hash = hashApiKey(operations.vault, key);
  const client = recallClientByKey(operations.db, hash, operations.clock());
  if (client) hashes.set(authorization, hash);
  return client;
}

function readKey(authorization: string): string | undefined {
  return /^Bearer +([\w.~+/-]+=*)$/i.exec(authorization)?.[1];
}

function findDemoClient(key: string, { mode }: ApiGuardParts["config"]): CallingClient | null {
  return mode === "demo" ? (demoClients.get(key) ?? null) : null;
}
