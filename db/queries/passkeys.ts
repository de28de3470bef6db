/** Keys of customers' devices (WebAuthn), and the challenges that they answer. */
import type { CustomerId } from "~/domain/people/customer";
import type { Db, Tx } from "../dialects/dialect";
import type { PasskeyRow } from "../rows/sign-in";

export interface Passkey {
  customerId: CustomerId;
  /** The credential's, base64url. */
  id: string;
  name: string;
  /** COSE, base64url. */
  publicKey: string;
  /** How often the device says that it was used; 0 = it does not count. */
  counter: number;
  transports: string[];
  createdAt: number;
  lastUsedAt: number | null;
}

export async function insertPasskey(tx: Tx, passkey: Passkey): Promise<void> {
  await tx
    .insertInto("passkey")
    .values({
      customer_id: passkey.customerId,
      id: passkey.id,
      name: passkey.name,
      public_key: passkey.publicKey,
      counter: passkey.counter,
      transports: JSON.stringify(passkey.transports),
      created_at: passkey.createdAt,
      last_used_at: passkey.lastUsedAt,
    })
    .execute();
}

/** Oldest first. */
export async function listPasskeys(db: Db, customerId: CustomerId): Promise<Passkey[]> {
  const rows = await db
    .selectFrom("passkey")
    .selectAll()
    .where("customer_id", "=", customerId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map(toPasskey);
}

export async function findPasskey(db: Db, id: string): Promise<Passkey | null> {
  const row = await db.selectFrom("passkey").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? toPasskey(row) : null;
}

/** False where the key is gone, or was used in the meantime by somebody who has a copy of it. */
export async function notePasskeyUse(
  tx: Tx,
  { id, counter }: Pick<Passkey, "id" | "counter">,
  { newCounter, at }: { newCounter: number; at: number },
): Promise<boolean> {
  const row = await tx
    .updateTable("passkey")
    .set({ counter: newCounter, last_used_at: at })
    .where("id", "=", id)
    .where("counter", "=", counter)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** False where it was none of the customer's. */
export async function deletePasskey(tx: Tx, customerId: CustomerId, id: string): Promise<boolean> {
  const row = await tx
    .deleteFrom("passkey")
    .where("customer_id", "=", customerId)
    .where("id", "=", id)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertPasskeyChallenge(
  writer: Db,
  challenge: { hash: string; boundTo: string; expiresAt: number },
): Promise<void> {
  await writer
    .insertInto("passkey_challenge")
    .values({ challenge_hash: challenge.hash, bound_to: challenge.boundTo, expires_at: challenge.expiresAt })
    .execute();
}

/** Good once, and only where it was asked for; of two at once one succeeds. */
export async function takePasskeyChallenge(
  writer: Db,
  { hash, boundTo, now }: { hash: string; boundTo: string; now: number },
): Promise<boolean> {
  const row = await writer
    .deleteFrom("passkey_challenge")
    .where("challenge_hash", "=", hash)
    .where("bound_to", "=", boundTo)
    .where("expires_at", ">", now)
    .returning("challenge_hash")
    .executeTakeFirst();
  return row !== undefined;
}

export async function deletePasskeyChallengesBefore(writer: Db, instant: number): Promise<void> {
  await writer.deleteFrom("passkey_challenge").where("expires_at", "<", instant).execute();
}

function toPasskey(row: PasskeyRow): Passkey {
  return {
    customerId: row.customer_id,
    id: row.id,
    name: row.name,
    publicKey: row.public_key,
    counter: row.counter,
    transports: JSON.parse(row.transports),
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
  };
}
