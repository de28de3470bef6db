import type { CustomerId } from "~/domain/people/customer";
import type { Db, Tx } from "../dialects/dialect";
import { lockName, tryLockName } from "../dialects/locks";
import type { Vault } from "../vault";

/** By which a program marks a request that it may send again, or a form is known that arrives again. */
export interface IdempotencyKey {
  /** The program, or whoever sent the form. */
  clientId: string;
  /** As it was sent; kept as a keyed hash. */
  key: string;
}

/** What was answered, and to which request. */
export interface GivenAnswer {
  /** Of what was asked: a repetition asks the same. */
  requestHash: string;
  status: number;
  /** JSON. */
  body: string;
  /** Whom it speaks of; it is erased with them. Null = nobody in particular. */
  customerId: CustomerId | null;
}

/** False where another transaction is about to answer the same key; held until the end of this one. */
export function lockIdempotencyKey(tx: Tx, vault: Vault, key: IdempotencyKey): Promise<boolean> {
  return tryLockName(tx, nameOf(vault, key));
}

/** The same, waiting: the first lock of its transaction. */
export function waitForIdempotencyKey(tx: Tx, vault: Vault, key: IdempotencyKey): Promise<void> {
  return lockName(tx, nameOf(vault, key));
}

export async function findGivenAnswer(
  db: Db,
  vault: Vault,
  { clientId, key }: IdempotencyKey,
): Promise<GivenAnswer | null> {
  const row = await db
    .selectFrom("idempotency_key")
    .selectAll()
    .where("client_id", "=", clientId)
    .where("key_hash", "=", hashKey(vault, key))
    .executeTakeFirst();
  if (!row) return null;
  const { request_hash: requestHash, status, customer_id: customerId } = row;
  return { requestHash, status, body: vault.open(row.answer), customerId };
}

/** The caller holds the key's lock. */
export async function insertGivenAnswer(
  tx: Tx,
  vault: Vault,
  { clientId, key }: IdempotencyKey,
  { requestHash, status, body, customerId }: GivenAnswer,
  now: number,
): Promise<void> {
  await tx
    .insertInto("idempotency_key")
    .values({
      client_id: clientId,
      key_hash: hashKey(vault, key),
      request_hash: requestHash,
      status,
      answer: vault.seal(body),
      created_at: now,
      customer_id: customerId,
    })
    .execute();
}

/** A person in the place of a program. */
export function nameSender(sender: { type: "customer" | "staff"; id: string } | null): string {
  return sender ? `${sender.type} ${sender.id}` : "anyone";
}

export async function deleteGivenAnswersTo(tx: Tx, clientId: string): Promise<void> {
  await tx.deleteFrom("idempotency_key").where("client_id", "=", clientId).execute();
}

export async function deleteGivenAnswersAbout(tx: Tx, customerId: CustomerId): Promise<void> {
  await tx.deleteFrom("idempotency_key").where("customer_id", "=", customerId).execute();
}

export async function deleteGivenAnswersBefore(writer: Db, instant: number): Promise<void> {
  await writer.deleteFrom("idempotency_key").where("created_at", "<", instant).execute();
}

function nameOf(vault: Vault, { clientId, key }: IdempotencyKey): string {
  return `idempotency key ${clientId} ${hashKey(vault, key)}`;
}

function hashKey(vault: Vault, key: string): string {
  return vault.hash("idempotency key", key);
}
