import type { Db, Tx } from "../dialects/dialect";
import { newId } from "../new-id";
import type { Vault } from "../vault";

/** A key pair as JSON Web Keys (RFC 7517), each as JSON. */
export interface KeyPairJson {
  publicJwk: string;
  privateJwk: string;
}

export interface StoredSigningKey extends KeyPairJson {
  id: string;
}

/** The one that signs at this instant: the oldest that is not retired yet. Null until the first is made. */
export async function findSigningKey(db: Db, vault: Vault, at: number): Promise<StoredSigningKey | null> {
  const row = await db
    .selectFrom("signing_key")
    .selectAll()
    .where((row) => row.or([row("retired_at", "is", null), row("retired_at", ">", at)]))
    .orderBy("created_at")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  return { id: row.id, publicJwk: row.public_jwk, privateJwk: vault.open(row.private_jwk) };
}

export async function insertSigningKey(
  tx: Tx,
  vault: Vault,
  pair: KeyPairJson,
  now: number,
): Promise<StoredSigningKey> {
  const id = newId(now);
  await tx
    .insertInto("signing_key")
    .values({
      id,
      public_jwk: pair.publicJwk,
      private_jwk: vault.seal(pair.privateJwk),
      created_at: now,
      retired_at: null,
    })
    .execute();
  return { id, ...pair };
}

/** From then on they sign no more, and are still published for as long as anything that they signed holds. */
export async function retireSigningKeys(tx: Tx, at: number): Promise<void> {
  await tx.updateTable("signing_key").set({ retired_at: at }).where("retired_at", "is", null).execute();
}

/** The public ones of those in use and those retired after `since`; the newest first. */
export async function listPublicKeys(db: Db, since: number): Promise<{ id: string; publicJwk: string }[]> {
  const rows = await db
    .selectFrom("signing_key")
    .select(["id", "public_jwk"])
    .where((row) => row.or([row("retired_at", "is", null), row("retired_at", ">", since)]))
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map((row) => ({ id: row.id, publicJwk: row.public_jwk }));
}
