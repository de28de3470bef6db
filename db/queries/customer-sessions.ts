/** Who is signed in as which customer, or for which one; the cookie's token is stored as a hash. */
import type { Customer } from "~/domain/people/customer";
import type { ActingMandate } from "~/domain/people/mandate";
import { askedOnce, type Places } from "../compiled-once";
import type { Db, Tx } from "../dialects/dialect";
import { toCustomer } from "./customers";

/** As coarse as a customer needs to know their own again; null = not known. */
export type DeviceKind = "phone" | "computer";

export interface CustomerSession {
  customerId: string;
  /** By which somebody acts for the customer; null = the customer in person. */
  mandateId: string | null;
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
      mandate_id: session.mandateId,
    })
    .execute();
}

export interface FoundSession {
  session: CustomerSession;
  customer: Customer;
  /** Null = the customer in person. */
  mandate: ActingMandate | null;
}

/** Null where there is none, it was ended, or it or the mandate that it rests on is over. */
export async function findCustomerSession(
  db: Db,
  tokenHash: string,
  now: number,
): Promise<FoundSession | null> {
  const [row] = await sessionsInForce(db, { tokenHash, now });
  if (!row) return null;
  return {
    customer: toCustomer(row),
    mandate: toActing(row.mandate_id, row),
    session: {
      customerId: row.id,
      mandateId: row.mandate_id,
      tokenHash,
      createdAt: row.session_created_at,
      lastSeenAt: row.last_seen_at,
      expiresAt: row.expires_at,
      device: row.device,
    },
  };
}

const sessionsInForce = askedOnce((db, { tokenHash, now }: Places<{ tokenHash: string; now: number }>) =>
  db
    .selectFrom("customer_session as session")
    .innerJoin("customer", "customer.id", "session.customer_id")
    .leftJoin("mandate", (join) =>
      join
        .onRef("mandate.customer_id", "=", "session.customer_id")
        .onRef("mandate.id", "=", "session.mandate_id")
        .on("mandate.accepted_at", "is not", null)
        .on("mandate.revoked_at", "is", null)
        .on((on) => on.or([on("mandate.ends_at", "is", null), on("mandate.ends_at", ">", now)])),
    )
    .selectAll("customer")
    .select(["session.created_at as session_created_at", "session.last_seen_at", "session.expires_at"])
    .select("session.device")
    .select(["session.mandate_id", "mandate.scope", "mandate.relation"])
    .where("session.token_hash", "=", tokenHash)
    .where("session.ended_at", "is", null)
    .where("session.expires_at", ">", now)
    .where((row) => row.or([row("session.mandate_id", "is", null), row("mandate.id", "is not", null)])),
);

/** Those in force, of the customer in person, the one used last first. */
export async function listCustomerSessions(
  db: Db,
  customerId: string,
  now: number,
): Promise<CustomerSession[]> {
  const rows = await db
    .selectFrom("customer_session")
    .selectAll()
    .where("customer_id", "=", customerId)
    .where("mandate_id", "is", null)
    .where("ended_at", "is", null)
    .where("expires_at", ">", now)
    .orderBy("last_seen_at", "desc")
    .orderBy("token_hash")
    .execute();
  return rows.map((row) => ({
    customerId,
    mandateId: null,
    tokenHash: row.token_hash,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    expiresAt: row.expires_at,
    device: row.device,
  }));
}

function toActing(
  id: string | null,
  { scope, relation }: { scope: ActingMandate["scope"] | null; relation: ActingMandate["relation"] | null },
): ActingMandate | null {
  return id === null || scope === null || relation === null ? null : { id, scope, relation };
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

export async function endSessionsOfMandate(
  tx: Tx,
  { customerId, id }: { customerId: string; id: string },
  now: number,
): Promise<void> {
  await tx
    .updateTable("customer_session")
    .set({ ended_at: now })
    .where("customer_id", "=", customerId)
    .where("mandate_id", "=", id)
    .where("ended_at", "is", null)
    .execute();
}

/** Of everybody who acts for the customer. */
export async function endActingSessions(tx: Tx, customerId: string, now: number): Promise<void> {
  await tx
    .updateTable("customer_session")
    .set({ ended_at: now })
    .where("customer_id", "=", customerId)
    .where("mandate_id", "is not", null)
    .where("ended_at", "is", null)
    .execute();
}

export async function deleteCustomerSessionsBefore(writer: Db, instant: number): Promise<void> {
  await writer
    .deleteFrom("customer_session")
    .where((row) => row.or([row("expires_at", "<", instant), row("ended_at", "<", instant)]))
    .execute();
}
