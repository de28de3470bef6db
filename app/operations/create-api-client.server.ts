import { randomBytes } from "node:crypto";
import { hashApiKey } from "#db/hash-api-key";
import { newId } from "#db/new-id";
import { insertApiClient, insertApiKey } from "#db/queries/api-clients";
import type { ApiClient } from "~/domain/programs/api-client";
import type { OperationContext } from "./operation-context";

const keyBytes = 32;
/** Tells scanners for leaked secrets whose key it is. */
const keyPrefix = "kontaktwahl_";

export type NewApiClient = Pick<ApiClient, "name" | "scopes"> &
  Partial<Omit<ApiClient, "id">> & {
    /** Of its first key, in milliseconds since 1970; null = never. */
    expiresAt: number | null;
  };

/** A program's key of 256 random bits. It is answered this once: only its hash is kept. */
export async function createApiClient(
  { db, vault, clock }: OperationContext,
  { expiresAt, ...client }: NewApiClient,
): Promise<{ id: string; key: string }> {
  const now = clock();
  const id = newId(now);
  const key = keyPrefix + randomBytes(keyBytes).toString("base64url");
  const unbound = { senders: null, defaultTopic: null, requestsPerMinute: null };
  await db.transaction(async (tx) => {
    await insertApiClient(tx, { ...unbound, ...client, id }, now);
    await insertApiKey(tx, id, { id: newId(now), createdAt: now, expiresAt }, hashApiKey(vault, key));
  });
  return { id, key };
}
