import { randomBytes } from "node:crypto";
import { hashApiKey } from "#db/hash-api-key";
import { newId } from "#db/new-id";
import { saveApiClient } from "#db/queries/api-clients";
import type { ApiScope } from "~/domain/programs/api-client";
import type { OperationContext } from "./operation-context";

const keyBytes = 32;
/** Tells scanners for leaked secrets whose key it is. */
const keyPrefix = "kontaktwahl_";

export interface NewApiClient {
  name: string;
  scopes: ApiScope[];
  /** Milliseconds since 1970; null = never. */
  expiresAt: number | null;
}

/** A program's key of 256 random bits. It is answered this once: only its hash is kept. */
export async function createApiClient(
  { db, vault, clock }: OperationContext,
  client: NewApiClient,
): Promise<{ id: string; key: string }> {
  const now = clock();
  const id = newId(now);
  const key = keyPrefix + randomBytes(keyBytes).toString("base64url");
  const keyHash = hashApiKey(vault, key);
  await db.transaction((tx) =>
    saveApiClient(tx, { ...client, id, revokedAt: null }, { keyHash, createdAt: now }),
  );
  return { id, key };
}
