import type { Compilable } from "kysely";
import {
  type ApiClient,
  type ApiKey,
  isApiScope,
  isInForce,
  type SenderBinding,
} from "~/domain/programs/api-client";
import { type Soon, whenThere } from "~/domain/soon";
import { compiledOnce, type Places } from "../compiled-once";
import type { Db, Tx } from "../dialects/dialect";
import type { Database } from "../open-database";
import type { ApiClientRow, ApiKeyRow } from "../rows/programs";

/** A client as its administrator sees it. */
export interface KnownApiClient extends ApiClient {
  createdAt: number;
  /** Null = its keys are taken as long as each is in force. */
  revokedAt: number | null;
  keys: ApiKey[];
}

/** The key with this hash and whose it is, whether or not it is in force; null where nobody has it any more. */
export function askForApiKey(
  database: Database,
  keyHash: string,
): Soon<{ key: ApiKey; client: ApiClient } | null> {
  return whenThere(database.ask(byKeyHash(database.reader, { keyHash })), ([row]) =>
    row ? toKnownKey(row) : null,
  );
}

type KeyOfClientRow = ApiClientRow & {
  key_id: string;
  key_created_at: number;
  key_revoked_at: number | null;
} & Pick<ApiKeyRow, "expires_at" | "last_used_at">;

const byKeyHash = compiledOnce(
  (db: Db, given: Places<{ keyHash: string }>): Compilable<KeyOfClientRow> =>
    selectKeys(db).where("api_key.key_hash", "=", given.keyHash),
);

/** The same by the key's own id, for whoever is in a transaction. */
export async function findApiKey(db: Db, id: string): Promise<{ key: ApiKey; client: ApiClient } | null> {
  const row = await selectKeys(db).where("api_key.id", "=", id).executeTakeFirst();
  return row ? toKnownKey(row) : null;
}

/** Each with its client. */
function selectKeys(db: Db) {
  return db
    .selectFrom("api_key")
    .innerJoin("api_client", "api_client.id", "api_key.client_id")
    .selectAll("api_client")
    .select(["api_key.id as key_id", "api_key.created_at as key_created_at", "api_key.expires_at"])
    .select(["api_key.revoked_at as key_revoked_at", "api_key.last_used_at"]);
}

function toKnownKey(row: KeyOfClientRow): { key: ApiKey; client: ApiClient } | null {
  if (row.revoked_at !== null) return null;
  const { key_id: id, key_created_at: createdAt, key_revoked_at: revokedAt } = row;
  const key = { id, createdAt, revokedAt, expiresAt: row.expires_at, lastUsedAt: row.last_used_at };
  return { key, client: toApiClient(row) };
}

/** `at` is the beginning of a minute. Several processes may say so; the latest counts. */
export async function recordKeyUse(tx: Tx, keyId: string, at: number): Promise<void> {
  await tx
    .updateTable("api_key")
    .set({ last_used_at: at })
    .where("id", "=", keyId)
    .where((is) => is.or([is("last_used_at", "is", null), is("last_used_at", "<", at)]))
    .execute();
}

/** Those of the client's keys, but for one, that would be taken longer end at this instant. */
export async function endOtherApiKeys(tx: Tx, clientId: string, keyId: string, at: number): Promise<void> {
  await tx
    .updateTable("api_key")
    .set({ expires_at: at })
    .where("client_id", "=", clientId)
    .where("id", "!=", keyId)
    .where((is) => is.or([is("expires_at", "is", null), is("expires_at", ">", at)]))
    .execute();
}

/** Null where none of the client's keys is in force at `now`. */
export async function findNewestApiKey(db: Db, clientId: string, now: number): Promise<ApiKey | null> {
  const rows = await db
    .selectFrom("api_key")
    .selectAll()
    .where("client_id", "=", clientId)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map(toApiKey).find((key) => isInForce(key, now)) ?? null;
}

/** Null = never. */
export async function endApiKeyAt(tx: Tx, keyId: string, expiresAt: number | null): Promise<void> {
  await tx.updateTable("api_key").set({ expires_at: expiresAt }).where("id", "=", keyId).execute();
}

/** Null where there is none in force. */
export async function findApiClient(db: Db, id: string): Promise<ApiClient | null> {
  const row = await db
    .selectFrom("api_client")
    .selectAll()
    .where("id", "=", id)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  return row ? toApiClient(row) : null;
}

/** Every client, revoked ones too, by name; each with its keys, the newest first. */
export async function listApiClients(db: Db): Promise<KnownApiClient[]> {
  const clients = await db.selectFrom("api_client").selectAll().orderBy("name").orderBy("id").execute();
  const keys = await db.selectFrom("api_key").selectAll().orderBy("created_at", "desc").execute();
  return clients.map((row) => ({
    ...toApiClient(row),
    createdAt: row.created_at,
    revokedAt: row.revoked_at,
    keys: keys.filter(({ client_id }) => client_id === row.id).map(toApiKey),
  }));
}

/** Null where there never was such a client; one that is revoked keeps its name. */
export async function findApiClientName(db: Db, id: string): Promise<string | null> {
  const row = await db.selectFrom("api_client").select("name").where("id", "=", id).executeTakeFirst();
  return row?.name ?? null;
}

/**
 * The automated and AI senders as which clients in force speak: those they are bound to by name, and, where they may
 * choose a name, themselves.
 */
export async function listSpeakingSenders(db: Db): Promise<Required<SenderBinding>[]> {
  const rows = await db
    .selectFrom("api_client")
    .select(["id", "senders"])
    .where("revoked_at", "is", null)
    .execute();
  return rows.flatMap((row) => {
    const senders: SenderBinding[] = row.senders === null ? anyMachine : JSON.parse(row.senders);
    return senders.flatMap(({ type, id = row.id }) => (type === "staff" ? [] : [{ type, id }]));
  });
}

const anyMachine: SenderBinding[] = [{ type: "automated" }, { type: "ai" }];

/** A client that may do nothing yet: it has no key. False = there is one with this id. */
export async function insertApiClient(tx: Tx, client: ApiClient, createdAt: number): Promise<boolean> {
  const row: ApiClientRow = {
    id: client.id,
    ...toColumns(client),
    created_at: createdAt,
    revoked_at: null,
  };
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("api_client")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** A client that is revoked stays as it was. */
export async function updateApiClient(tx: Tx, client: ApiClient): Promise<void> {
  await tx
    .updateTable("api_client")
    .set(toColumns(client))
    .where("id", "=", client.id)
    .where("revoked_at", "is", null)
    .execute();
}

function toColumns({ name, scopes, senders, defaultTopic, requestsPerMinute }: ApiClient) {
  return {
    name,
    scopes: JSON.stringify(scopes),
    senders: senders && JSON.stringify(senders),
    default_topic: defaultTopic,
    requests_per_minute: requestsPerMinute,
  };
}

/** Only the key's hash is kept: whoever lost the key gets a new one. False = there is one with this id. */
export async function insertApiKey(
  tx: Tx,
  clientId: string,
  key: Omit<ApiKey, "revokedAt" | "lastUsedAt">,
  keyHash: string,
): Promise<boolean> {
  const row: ApiKeyRow = {
    id: key.id,
    client_id: clientId,
    key_hash: keyHash,
    created_at: key.createdAt,
    expires_at: key.expiresAt,
    revoked_at: null,
    last_used_at: null,
  };
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("api_key")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** From `revokedAt` on none of its keys is taken; true where it was in force. One revoked before keeps its instant. */
export async function revokeApiClient(tx: Tx, id: string, revokedAt: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("api_client")
    .set({ revoked_at: revokedAt })
    .where("id", "=", id)
    .where("revoked_at", "is", null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** A scope that this version does not know gives no right. */
function toApiClient(row: ApiClientRow): ApiClient {
  const scopes: string[] = JSON.parse(row.scopes);
  const senders: SenderBinding[] | null = row.senders && JSON.parse(row.senders);
  return {
    id: row.id,
    name: row.name,
    scopes: scopes.filter(isApiScope),
    senders,
    defaultTopic: row.default_topic,
    requestsPerMinute: row.requests_per_minute,
  };
}

function toApiKey(row: ApiKeyRow): ApiKey {
  return {
    id: row.id,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
    lastUsedAt: row.last_used_at,
  };
}
