import type { CustomerId } from "~/domain/people/customer";
import type { DecisionBasis } from "~/domain/permission/permission";
import type { Permit, PermitHolder, PermitOutcome } from "~/domain/permission/permit";
import type { SenderType, StaffId } from "~/domain/preference/preference";
import { askedOnce, type OrPlace, type Places } from "../compiled-once";
import type { Db, Tx } from "../dialects/dialect";
import { isOneOf } from "../dialects/is-one-of";
import type { PermitRow } from "../rows/programs";
import type { Vault } from "../vault";

/** What is stored beside the permit, sealed, and read by whoever may. */
export interface PermitSecrets {
  /** What the caller says first. */
  spokenWord: string;
  /** Why life or limb is at stake; basis vital-interest alone. */
  reason: string | null;
}

export async function insertPermit(
  tx: Tx,
  vault: Vault,
  permit: Permit,
  { spokenWord, reason }: PermitSecrets,
): Promise<void> {
  const sealed = { spoken_word: vault.seal(spokenWord), reason: reason === null ? null : vault.seal(reason) };
  await tx
    .insertInto("permit")
    .values({ ...toPermitRow(permit), ...sealed })
    .execute();
}

/** The second person's word turns a claim into a permit; what is decided then holds. */
export async function grantPermit(tx: Tx, permit: Permit): Promise<void> {
  const { granted_at, confirmed_by_type, confirmed_by, expires_at, ...row } = toPermitRow(permit);
  const { basis, counts, invitation_id, contact_point_id } = row;
  const granted = { granted_at, confirmed_by_type, confirmed_by, expires_at };
  await ofPermit(tx, permit)
    .set({ ...granted, basis, counts, invitation_id, contact_point_id })
    .execute();
}

/** What the caller would say is forgotten: nobody is to say it any more. */
export async function endPermit(
  tx: Tx,
  permit: Permit,
  ended: { at: number; outcome: PermitOutcome; contactId: string | null },
): Promise<void> {
  const { at, outcome, contactId } = ended;
  await ofPermit(tx, permit)
    .set({ ended_at: at, outcome, contact_id: contactId, spoken_word: null })
    .execute();
}

export async function markUnreported(tx: Tx, permit: Permit, at: number): Promise<void> {
  await ofPermit(tx, permit).set({ unreported_at: at }).execute();
}

export async function findPermit(db: Db, id: string): Promise<Permit | null> {
  const row = await db.selectFrom("permit").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? toPermit(row) : null;
}

/** The one that became this contact. */
export async function findPermitOfContact(
  db: Db,
  customerId: CustomerId,
  contactId: string,
): Promise<Permit | null> {
  const row = await db
    .selectFrom("permit")
    .selectAll()
    .where("customer_id", "=", customerId)
    .where("contact_id", "=", contactId)
    .executeTakeFirst();
  return row ? toPermit(row) : null;
}

/** Null = it has ended, or there was none. */
export async function findSpokenWord(db: Db, vault: Vault, permit: Permit): Promise<string | null> {
  const row = await secretsOf(db, permit).select("spoken_word").executeTakeFirst();
  return row?.spoken_word ? vault.open(row.spoken_word) : null;
}

export async function findPermitReason(db: Db, vault: Vault, permit: Permit): Promise<string | null> {
  const row = await secretsOf(db, permit).select("reason").executeTakeFirst();
  return row?.reason ? vault.open(row.reason) : null;
}

/** What is asked of a list; absent = whatever. A sender without an id: all of that type. */
export interface PermitFilter {
  sender?: { type: SenderType; id?: string };
  channel?: string;
  /** Given back, or not yet reported. */
  isEnded?: boolean;
}

/** Those that were granted and did not become a contact, the newest first, before a place in the list. */
export async function listPermitsWithoutContact(
  db: Db,
  customerId: CustomerId,
  before: { at: number; id: string },
  limit: number,
  filter: PermitFilter = {},
): Promise<Permit[]> {
  const asked = { customerId, ...before, limit };
  const isWhatever = Object.values(filter).every((wanted) => wanted === undefined);
  const rows = await (isWhatever
    ? anyWithoutContact(db, asked)
    : permitsWithoutContact(db, asked, filter).execute());
  return rows.map(toPermit);
}

interface Before {
  customerId: CustomerId;
  at: number;
  id: string;
  limit: number;
}

function permitsWithoutContact(
  db: Db,
  { customerId, at, id, limit }: { [Name in keyof Before]: OrPlace<Before[Name]> },
  { sender, channel, isEnded }: PermitFilter,
) {
  let query = db
    .selectFrom("permit")
    .selectAll()
    .where("customer_id", "=", customerId)
    .where("contact_id", "is", null)
    .where("granted_at", "is not", null)
    .where((row) =>
      row.or([row("claimed_at", "<", at), row.and([row("claimed_at", "=", at), row("id", "<", id)])]),
    );
  if (sender) query = query.where("sender_type", "=", sender.type);
  if (sender?.id) query = query.where("sender_id", "=", sender.id);
  if (channel) query = query.where("channel", "=", channel);
  if (isEnded !== undefined) query = query.where("ended_at", isEnded ? "is not" : "is", null);
  return query.orderBy("claimed_at", "desc").orderBy("id", "desc").limit(limit);
}

const anyWithoutContact = askedOnce((db, asked: Places<Before>) => permitsWithoutContact(db, asked, {}));

/** What a program claimed and has not ended, but for what lapsed at `now`, of which nothing is to be done; the oldest first. */
export async function listPermitsClaimedBy(
  db: Db,
  { type, id }: PermitHolder,
  { now, after, limit }: { now: number; after: string; limit: number },
): Promise<Permit[]> {
  const rows = await db
    .selectFrom("permit")
    .selectAll()
    .where("claimed_by_type", "=", type)
    .where("claimed_by", "=", id)
    .where("ended_at", "is", null)
    .where((row) => row.or([row("granted_at", "is not", null), row("expires_at", ">", now)]))
    .where("id", ">", after)
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(toPermit);
}

/** What was claimed by or for a member of staff and has not ended; the oldest first. */
export async function listPermitsOfStaff(db: Db, staff: StaffId): Promise<Permit[]> {
  const rows = await db
    .selectFrom("permit")
    .selectAll()
    .where("ended_at", "is", null)
    .where((row) =>
      row.or([
        row.and([row("sender_type", "=", "staff"), row("sender_id", "=", staff)]),
        row.and([row("claimed_by_type", "=", "staff"), row("claimed_by", "=", staff)]),
      ]),
    )
    .orderBy("id")
    .execute();
  return rows.map(toPermit);
}

/** Granted to contact this customer, not ended and not over; the oldest first. */
export async function listOpenPermits(db: Db, customerId: CustomerId, now: number): Promise<Permit[]> {
  const rows = await db
    .selectFrom("permit")
    .selectAll()
    .where("customer_id", "=", customerId)
    .where("ended_at", "is", null)
    .where("granted_at", "is not", null)
    .where("expires_at", ">", now)
    .orderBy("id")
    .execute();
  return rows.map(toPermit);
}

/** Of these customers, those to contact whom such a permit is held. */
export async function listPermitted(
  db: Db,
  customerIds: readonly CustomerId[],
  now: number,
): Promise<CustomerId[]> {
  const rows = await db
    .selectFrom("permit")
    .select("customer_id")
    .distinct()
    .where(isOneOf(db, "customer_id", customerIds))
    .where("ended_at", "is", null)
    .where("granted_at", "is not", null)
    .where("expires_at", ">", now)
    .orderBy("customer_id")
    .execute();
  return rows.map(({ customer_id }) => customer_id);
}

/** Those that wait for a second person; the oldest first. */
export async function listWaitingPermits(db: Db, now: number): Promise<Permit[]> {
  const rows = await db
    .selectFrom("permit")
    .selectAll()
    .where("ended_at", "is", null)
    .where("expires_at", ">", now)
    .where("granted_at", "is", null)
    .orderBy("id")
    .execute();
  return rows.map(toPermit);
}

/** Granted, over at `now`, and neither reported nor noticed yet; the longest overdue first. */
export async function listUnnoticedPermits(db: Db, now: number, limit: number): Promise<Permit[]> {
  const rows = await db
    .selectFrom("permit")
    .selectAll()
    .where("ended_at", "is", null)
    .where("expires_at", "<=", now)
    .where("granted_at", "is not", null)
    .where("unreported_at", "is", null)
    .orderBy("expires_at")
    .limit(limit)
    .execute();
  return rows.map(toPermit);
}

function ofPermit(tx: Tx, { customerId, id }: Permit) {
  return tx.updateTable("permit").where("customer_id", "=", customerId).where("id", "=", id);
}

function secretsOf(db: Db, { customerId, id }: Permit) {
  return db.selectFrom("permit").where("customer_id", "=", customerId).where("id", "=", id);
}

function toPermitRow(permit: Permit): Omit<PermitRow, "spoken_word" | "reason"> {
  return {
    customer_id: permit.customerId,
    id: permit.id,
    claimed_at: permit.claimedAt,
    claimed_by_type: permit.claimedBy.type,
    claimed_by: permit.claimedBy.id,
    granted_at: permit.grantedAt,
    confirmed_by_type: permit.confirmedBy?.type ?? null,
    confirmed_by: permit.confirmedBy?.id ?? null,
    expires_at: permit.expiresAt,
    sender_type: permit.sender.type,
    sender_id: permit.sender.id,
    channel: permit.channel,
    topic_id: permit.topic,
    basis: permit.basis,
    counts: permit.counts ? 1 : 0,
    invitation_id: permit.invitationId,
    contact_point_id: permit.contactPointId,
    ended_at: permit.endedAt,
    outcome: permit.outcome,
    contact_id: permit.contactId,
    unreported_at: permit.unreportedAt,
  };
}

/** For queries beside this one. */
export function toPermit(row: Omit<PermitRow, "spoken_word" | "reason">): Permit {
  const { confirmed_by_type, confirmed_by } = row;
  const isConfirmed = confirmed_by_type !== null && confirmed_by !== null;
  return {
    id: row.id,
    customerId: row.customer_id,
    sender: { type: row.sender_type as SenderType, id: row.sender_id },
    channel: row.channel,
    topic: row.topic_id,
    claimedAt: row.claimed_at,
    claimedBy: { type: row.claimed_by_type, id: row.claimed_by },
    grantedAt: row.granted_at,
    confirmedBy: isConfirmed ? { type: confirmed_by_type, id: confirmed_by } : null,
    expiresAt: row.expires_at,
    basis: row.basis as DecisionBasis,
    counts: row.counts === 1,
    invitationId: row.invitation_id,
    contactPointId: row.contact_point_id,
    endedAt: row.ended_at,
    outcome: row.outcome,
    contactId: row.contact_id,
    unreportedAt: row.unreported_at,
  };
}
