/** Invitation links. Several of one customer may be good at once: a letter and a mail may both be on their way. */
import type { CustomerId } from "~/domain/people/customer";
import type { Db, Tx } from "../dialects/dialect";
import { insertMany } from "../dialects/insert-many";

export interface PortalLink {
  customerId: CustomerId;
  id: string;
}

export interface NewPortalLink extends PortalLink {
  tokenHash: string;
  /** The program that asked for it; null = the operator. */
  madeBy: string | null;
  createdAt: number;
  expiresAt: number;
}

export async function insertPortalLinks(tx: Tx, links: readonly NewPortalLink[]): Promise<void> {
  const rows = links.map((link) => ({
    customer_id: link.customerId,
    id: link.id,
    token_hash: link.tokenHash,
    made_by: link.madeBy,
    created_at: link.createdAt,
    expires_at: link.expiresAt,
    uses: 0,
    last_used_at: null,
    revoked_at: null,
  }));
  await insertMany(tx, "portal_link", rows);
}

/** Null where it is unknown, revoked or expired; `now` is not yet its end. */
export async function findPortalLink(db: Db, tokenHash: string, now: number): Promise<PortalLink | null> {
  const row = await db
    .selectFrom("portal_link")
    .select(["customer_id", "id"])
    .where("token_hash", "=", tokenHash)
    .where("expires_at", ">", now)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  return row ? { customerId: row.customer_id, id: row.id } : null;
}

export async function countPortalLinkUse(tx: Tx, { customerId, id }: PortalLink, now: number): Promise<void> {
  await tx
    .updateTable("portal_link")
    .set((row) => ({ uses: row("uses", "+", 1), last_used_at: now }))
    .where("customer_id", "=", customerId)
    .where("id", "=", id)
    .execute();
}

/** All that are still good; answers how many they were. */
export async function revokePortalLinks(writer: Db, customerId: CustomerId, now: number): Promise<number> {
  const revoked = await writer
    .updateTable("portal_link")
    .set({ revoked_at: now })
    .where("customer_id", "=", customerId)
    .where("expires_at", ">", now)
    .where("revoked_at", "is", null)
    .returning("id")
    .execute();
  return revoked.length;
}
