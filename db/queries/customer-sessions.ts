/** Who is signed in as which customer; the cookie's token is stored as a hash. */
import type { Customer } from "~/domain/people/customer";
import type { Db, Tx } from "../dialects/dialect";
import { toCustomer } from "./customers";

/** As coarse as a customer needs to know their own again; null = not known. */
export type DeviceKind = "phone" | "computer";

export interface CustomerSession {
  customerId: string;
  tokenHash: string;
  createdAt: number;
  lastSeenAt: number;
  expiresAt: number;
  device: DeviceKind | null;
}

export async function insertCustomerSession(tx: Tx, session: CustomerSession): Promise<void> {
  await tx
    .insertInto("customer_session")
    .values({
      customer_id: session.customerId,
      token_hash: session.tokenHash,
      created_at: session.createdAt,
      last_seen_at: session.lastSeenAt,
      expires_at: session.expiresAt,
      ended_at: null,
      device: session.device,
    })
    .execute();
}

/** Null where there is none, it was ended, or it has expired. */
export async function findCustomerSession(
  db: Db,
  tokenHash: string,
  now: number,
): Promise<{ session: CustomerSession; customer: Customer } | null> {
  const row = await db
    .selectFrom("customer_session as session")
    .innerJoin("customer", "customer.id", "session.customer_id")
    .selectAll("customer")
    .select(["session.created_at as session_created_at", "session.last_seen_at", "session.expires_at"])
    .select("session.device")
    .where("session.token_hash", "=", tokenHash)
    .where("session.ended_at", "is", null)
    .where("session.expires_at", ">", now)
    .executeTakeFirst();
  if (!row) return null;
  return {
    customer: toCustomer(row),
    session: {
      customerId: row.id,
      tokenHash,
      createdAt: row.session_created_at,
      lastSeenAt: row.last_seen_at,
      expiresAt: row.expires_at,
      device: row.device,
    },
  };
}

/** Those in force, the one used last first. */
export async function listCustomerSessions(
  db: Db,
  customerId: string,
  now: number,
): Promise<CustomerSession[]> {
  const rows = await db
    .selectFrom("customer_session")
    .selectAll()
    .where("customer_id", "=", customerId)
    .where("ended_at", "is", null)
    .where("expires_at", ">", now)
    .orderBy("last_seen_at", "desc")
    .orderBy("token_hash")
    .execute();
  return rows.map((row) => ({
    customerId,
    tokenHash: row.token_hash,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    expiresAt: row.expires_at,
    device: row.device,
  }));
}

export async function prolongCustomerSession(
  writer: Db,
  tokenHash: string,
  { lastSeenAt, expiresAt }: Pick<CustomerSession, "lastSeenAt" | "expiresAt">,
): Promise<void> {
  await writer
    .updateTable("customer_session")
    .set({ last_seen_at: lastSeenAt, expires_at: expiresAt })
    .where("token_hash", "=", tokenHash)
    .where("ended_at", "is", null)
    .execute();
}

export async function endCustomerSession(writer: Db, tokenHash: string, now: number): Promise<void> {
  await writer
    .updateTable("customer_session")
    .set({ ended_at: now })
    .where("token_hash", "=", tokenHash)
    .where("ended_at", "is", null)
    .execute();
}

export async function deleteCustomerSessionsBefore(writer: Db, instant: number): Promise<void> {
  await writer
    .deleteFrom("customer_session")
    .where((row) => row.or([row("expires_at", "<", instant), row("ended_at", "<", instant)]))
    .execute();
}
