/**
 * Order among transactions. On SQLite the writer is alone from `begin immediate` on, and there is nobody to lock out.
 * Who takes both takes the assignments first: one order, no deadlock.
 */
import { sql } from "kysely";
import { dialectOf, type Tx } from "./dialect";
import { isOneOf } from "./is-one-of";

/** Any constant: the one lock of everything that can change an assignment. */
const assignmentsLock = 7_261_406;
/** Another one: the numbering of the feed of changes. */
const changeFeedLock = 7_261_407;
/** One for making customers. */
const newcomersLock = 7_261_409;
/** And one for making the keys that sign. */
const signingKeysLock = 7_261_408;

/** No statement of the transaction works or waits for longer, so that its connection is free again; not on SQLite. */
export async function limitWaiting(tx: Tx, msMax: number): Promise<void> {
  if (dialectOf(tx) === "postgres")
    await sql`select set_config('statement_timeout', ${`${msMax}`}, true)`.execute(tx);
}

/** Waits until no other transaction can change an assignment; held until the end of this one. */
export async function lockAssignments(tx: Tx): Promise<void> {
  if (dialectOf(tx) === "postgres") await sql`select pg_advisory_xact_lock(${assignmentsLock})`.execute(tx);
}

/** Waits until no other transaction makes something under this name; held until the end of this one. */
export async function lockName(tx: Tx, name: string): Promise<void> {
  if (dialectOf(tx) === "postgres")
    await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx);
}

/** The same without waiting: false where another transaction is at it. On SQLite the others have ended by then. */
export async function tryLockName(tx: Tx, name: string): Promise<boolean> {
  if (dialectOf(tx) !== "postgres") return true;
  const locked = sql<{
    is_mine: boolean;
  }>`select pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) as is_mine`;
  return (await locked.execute(tx)).rows[0]!.is_mine;
}

/** For who makes many customers: waits until nobody else makes any; held until the end of this transaction. */
export async function lockNewcomers(tx: Tx): Promise<void> {
  if (dialectOf(tx) === "postgres") await sql`select pg_advisory_xact_lock(${newcomersLock})`.execute(tx);
}

/** For who makes one: waits until nobody makes many. Others who make one wait by {@link lockName}. */
export async function lockNewcomer(tx: Tx): Promise<void> {
  if (dialectOf(tx) === "postgres")
    await sql`select pg_advisory_xact_lock_shared(${newcomersLock})`.execute(tx);
}

/** Waits until no other transaction writes about this customer; held until the end of this one. */
export async function lockCustomer(tx: Tx, customerId: string): Promise<void> {
  if (dialectOf(tx) !== "postgres") return;
  await tx.selectFrom("customer").select("id").where("id", "=", customerId).forUpdate().execute();
}

/** The same for several, in one order whoever asks, so that two who want the same ones do not wait for each other. */
export async function lockCustomers(tx: Tx, customerIds: readonly string[]): Promise<void> {
  if (dialectOf(tx) !== "postgres") return;
  const theirs = tx
    .selectFrom("customer")
    .select("id")
    .where(isOneOf(tx, "id", customerIds));
  await theirs.orderBy("id").forUpdate().execute();
}

/** Waits until no other transaction is between numbering its changes and its commit; the last lock of all. */
export async function lockChangeFeed(tx: Tx): Promise<void> {
  if (dialectOf(tx) === "postgres") await sql`select pg_advisory_xact_lock(${changeFeedLock})`.execute(tx);
}

/** Waits until no other transaction makes or retires signing keys; held until the end of this one. */
export async function lockSigningKeys(tx: Tx): Promise<void> {
  if (dialectOf(tx) === "postgres") await sql`select pg_advisory_xact_lock(${signingKeysLock})`.execute(tx);
}
