import type { Db, Tx } from "../dialects/dialect";
import type { InvitationRow } from "../rows/wishes";
import type { Vault } from "../vault";

/** The customer's own wish to be contacted. */
export interface Invitation {
  id: string;
  channel: string;
  topic: string | null;
  staff: string | null;
  /** Milliseconds, included. */
  from: number;
  /** Milliseconds, not included. */
  until: number;
  /** Ciphertext of the customer's own words. */
  sealedNote: string | null;
  source: "wish" | "appointment" | "reply";
  createdAt: number;
  /** By which somebody made it for the customer; absent = nobody did. */
  mandateId?: string | null;
}

/** `sourceHash`: of the id of what the customer sent; null = asked for in person. */
export async function insertInvitation(
  tx: Tx,
  customerId: string,
  invitation: Invitation,
  sourceHash: string | null = null,
): Promise<void> {
  await tx
    .insertInto("invitation")
    .values({
      customer_id: customerId,
      id: invitation.id,
      channel: invitation.channel,
      topic_id: invitation.topic,
      staff_id: invitation.staff,
      from_at: invitation.from,
      until_at: invitation.until,
      note: invitation.sealedNote,
      source: invitation.source,
      created_at: invitation.createdAt,
      withdrawn_at: null,
      answered_at: null,
      reopened_at: null,
      source_hash: sourceHash,
      mandate_id: invitation.mandateId ?? null,
    })
    .execute();
}

/** The id of the one that was opened for this message, whatever became of it since. */
export async function findInvitationBySource(
  db: Db,
  customerId: string,
  sourceHash: string,
): Promise<string | null> {
  const row = await db
    .selectFrom("invitation")
    .select("id")
    .where("customer_id", "=", customerId)
    .where("source_hash", "=", sourceHash)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Whom it is for (null = whoever is there), open or not; null where there is none. */
export async function findNamedInInvitation(
  db: Db,
  customerId: string,
  id: string,
): Promise<{ staff: string | null } | null> {
  const row = await db
    .selectFrom("invitation")
    .select("staff_id as staff")
    .where("customer_id", "=", customerId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row ?? null;
}

/** Neither withdrawn nor answered, and not over at `now`; by customer, the earliest first. */
export async function listOpenInvitations(
  db: Db,
  customerIds: string[],
  now: number,
): Promise<Map<string, Invitation[]>> {
  const rows = await db
    .selectFrom("invitation")
    .selectAll()
    .where("customer_id", "in", customerIds)
    .where("withdrawn_at", "is", null)
    .where("answered_at", "is", null)
    .where("until_at", ">", now)
    .orderBy("from_at")
    .orderBy("id")
    .execute();
  const open = new Map<string, Invitation[]>();
  for (const row of rows)
    open.set(row.customer_id, [...(open.get(row.customer_id) ?? []), toInvitation(row)]);
  return open;
}

/** True where there was one to withdraw. */
export async function withdrawInvitation(
  tx: Tx,
  customerId: string,
  id: string,
  now: number,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("invitation")
    .set({ withdrawn_at: now })
    .where("customer_id", "=", customerId)
    .where("id", "=", id)
    .where("withdrawn_at", "is", null)
    .where("answered_at", "is", null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** A contact that reached the customer answers the wish: from its own instant on, however late it is told. */
export async function answerInvitation(tx: Tx, customerId: string, id: string, at: number): Promise<void> {
  await tx
    .updateTable("invitation")
    .set({ answered_at: at })
    .where("customer_id", "=", customerId)
    .where("id", "=", id)
    .execute();
}

/** The ids of those that a contact has answered, whenever it took place. */
export async function listAnsweredInvitations(db: Db, customerId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom("invitation")
    .select("id")
    .where("customer_id", "=", customerId)
    .where("answered_at", "is not", null)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

export function openNote(invitation: Invitation, vault: Vault): string | null {
  return invitation.sealedNote === null ? null : vault.open(invitation.sealedNote);
}

/** For queries beside this one. */
export function toInvitation(
  row: Omit<InvitationRow, "customer_id" | "withdrawn_at" | "answered_at" | "reopened_at">,
): Invitation {
  return {
    id: row.id,
    channel: row.channel,
    topic: row.topic_id,
    staff: row.staff_id,
    from: row.from_at,
    until: row.until_at,
    sealedNote: row.note,
    source: row.source,
    createdAt: row.created_at,
    mandateId: row.mandate_id,
  };
}
