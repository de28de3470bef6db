import type { DecisionBasis } from "~/domain/permission/permission";
import type { SenderType } from "~/domain/preference/preference";
import { askedOnce, type OrPlace, type Places } from "../compiled-once";
import type { Db, Tx } from "../dialects/dialect";
import type { ContactRow } from "../rows/contacts";

export type ContactOutcome = "reached" | "not_reached";

/** Something that took place, or was tried. */
export interface Contact {
  id: string;
  /** Milliseconds. */
  at: number;
  channel: string;
  topic: string;
  sender: { type: SenderType; id: string };
  outcome: ContactOutcome;
  /** False where it was made on an invitation, and where it turned out never to have taken place. */
  counts: boolean;
  /** On which basis it was allowed at `at`; null = it was not. */
  basis: DecisionBasis | null;
  invitationId: string | null;
  recordedAt: number;
  recordedBy: string;
}

export async function insertContact(tx: Tx, customerId: string, contact: Contact): Promise<void> {
  await tx
    .insertInto("contact")
    .values({
      customer_id: customerId,
      id: contact.id,
      at: contact.at,
      channel: contact.channel,
      topic_id: contact.topic,
      sender_type: contact.sender.type,
      sender_id: contact.sender.id,
      outcome: contact.outcome,
      counts: contact.counts ? 1 : 0,
      basis: contact.basis,
      invitation_id: contact.invitationId,
      recorded_at: contact.recordedAt,
      recorded_by: contact.recordedBy,
      source_hash: null,
    })
    .execute();
}

/** The id under which a program told it: told again, it is the same contact. */
export async function keepContactSource(
  tx: Tx,
  customerId: string,
  contactId: string,
  sourceHash: string,
): Promise<void> {
  await tx
    .updateTable("contact")
    .set({ source_hash: sourceHash })
    .where("customer_id", "=", customerId)
    .where("id", "=", contactId)
    .execute();
}

export async function findContactBySource(
  db: Db,
  customerId: string,
  sourceHash: string,
): Promise<Contact | null> {
  const row = await db
    .selectFrom("contact")
    .selectAll()
    .where("customer_id", "=", customerId)
    .where("source_hash", "=", sourceHash)
    .executeTakeFirst();
  return row ? toContact(row) : null;
}

/** Null where the customer has none of that id. */
export async function findContact(db: Db, customerId: string, id: string): Promise<Contact | null> {
  const row = await db
    .selectFrom("contact")
    .selectAll()
    .where("customer_id", "=", customerId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row ? toContact(row) : null;
}

/** It never took place: from now on no cap counts it. */
export async function stopCounting(tx: Tx, customerId: string, id: string): Promise<void> {
  await tx
    .updateTable("contact")
    .set({ counts: 0 })
    .where("customer_id", "=", customerId)
    .where("id", "=", id)
    .execute();
}

/** What is asked of a list; absent = whatever. A sender without an id: all of that type. */
export interface ContactFilter {
  sender?: { type: SenderType; id?: string };
  channel?: string;
  outcome?: ContactOutcome;
}

/** Newest first, those before a place in the list, at most `limit`. */
export async function listContactsBefore(
  db: Db,
  customerId: string,
  before: { at: number; id: string } | null,
  limit: number,
  filter: ContactFilter = {},
): Promise<Contact[]> {
  const asked = { customerId, ...(before ?? behindAll), limit };
  const isWhatever = Object.values(filter).every((wanted) => wanted === undefined);
  const rows = await (isWhatever
    ? anyContactsBefore(db, asked)
    : contactsBefore(db, asked, filter).execute());
  return rows.map(toContact);
}

const behindAll = { at: Number.MAX_SAFE_INTEGER, id: "" };

interface Before {
  customerId: string;
  at: number;
  id: string;
  limit: number;
}

function contactsBefore(
  db: Db,
  { customerId, at, id, limit }: { [Name in keyof Before]: OrPlace<Before[Name]> },
  { sender, channel, outcome }: ContactFilter,
) {
  let query = db.selectFrom("contact").selectAll().where("customer_id", "=", customerId);
  if (sender) query = query.where("sender_type", "=", sender.type);
  if (sender?.id) query = query.where("sender_id", "=", sender.id);
  if (channel) query = query.where("channel", "=", channel);
  if (outcome) query = query.where("outcome", "=", outcome);
  return query
    .where((row) => row.or([row("at", "<", at), row.and([row("at", "=", at), row("id", "<", id)])]))
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(limit);
}

const anyContactsBefore = askedOnce((db, asked: Places<Before>) => contactsBefore(db, asked, {}));

/** Those after `since`, newest first, at most `limit`. */
export async function listNewestContacts(
  db: Db,
  customerId: string,
  limit: number,
  since = 0,
): Promise<Contact[]> {
  const rows = await newestContacts(db, { customerId, limit, since });
  return rows.map(toContact);
}

const newestContacts = askedOnce(
  (db, { customerId, limit, since }: Places<{ customerId: string; limit: number; since: number }>) =>
    db
      .selectFrom("contact")
      .selectAll()
      .where("customer_id", "=", customerId)
      .where("at", ">", since)
      .orderBy("at", "desc")
      .orderBy("id", "desc")
      .limit(limit),
);

function toContact(row: ContactRow): Contact {
  return {
    id: row.id,
    at: row.at,
    channel: row.channel,
    topic: row.topic_id,
    sender: { type: row.sender_type as SenderType, id: row.sender_id },
    outcome: row.outcome,
    counts: row.counts === 1,
    basis: row.basis as DecisionBasis | null,
    invitationId: row.invitation_id,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
  };
}
