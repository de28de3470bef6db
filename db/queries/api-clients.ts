import { type ApiClient, isApiScope } from "~/domain/programs/api-client";
import type { Db, Tx } from "../dialects/dialect";
import type { ApiClientRow } from "../schema";

/** The client whose key has this hash, in force or not; null where there is none. */
export async function findApiClient(db: Db, keyHash: string): Promise<ApiClient | null> {
  const row = await db
    .selectFrom("api_client")
    .select(["id", "name", "scopes", "expires_at", "revoked_at"])
    .where("key_hash", "=", keyHash)
    .executeTakeFirst();
  return row ? toApiClient(row) : null;
}

/** Only the key's hash is kept: whoever lost the key gets a new one. */
export async function saveApiClient(
  tx: Tx,
  client: ApiClient,
  { keyHash, createdAt }: { keyHash: string; createdAt: number },
): Promise<void> {
  const row: ApiClientRow = {
    id: client.id,
    name: client.name,
    key_hash: keyHash,
    scopes: JSON.stringify(client.scopes),
    created_at: createdAt,
    expires_at: client.expiresAt,
    revoked_at: client.revokedAt,
  };
  await tx.insertInto("api_client").values(row).execute();
}

/** From `revokedAt` on the key is not taken; true where it was in force. A key revoked before keeps its instant. */
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
function toApiClient(row: Omit<ApiClientRow, "key_hash" | "created_at">): ApiClient {
  const scopes: string[] = JSON.parse(row.scopes);
  return {
    id: row.id,
    name: row.name,
    scopes: scopes.filter(isApiScope),
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
  };
}
