import type { ContactPoint, ContactPointKind } from "~/domain/people/contact-point";
import type { CustomerId } from "~/domain/people/customer";
import type { ReachableBy } from "~/domain/people/usable-channels";
import type { ChannelId } from "~/domain/preference/channel";
import type { Db, Tx } from "../dialects/dialect";
import { hashContactValue } from "../hash-contact-value";
import type { ContactPointRow } from "../rows/customers";
import type { Vault } from "../vault";

/** What the caller says of a new contact point; `value` is normalised already. */
export type NewContactPoint = Omit<ContactPoint, "valueHash">;

/** With the channels that anybody who shares the value has refused. */
export interface ListedContactPoint extends ContactPoint, ReachableBy {
  openChannels: ChannelId[];
  refusedChannels: ChannelId[];
}

/** Seals the value and stores it with its hash. */
export async function insertContactPoint(
  tx: Tx,
  vault: Vault,
  customerId: CustomerId,
  point: NewContactPoint,
): Promise<ContactPoint> {
  const stored = { ...point, valueHash: hashContactValue(vault, point.kind, point.value) };
  await tx
    .insertInto("contact_point")
    .values(toContactPointRow(vault, customerId, stored))
    .execute();
  return stored;
}

/** The customer's own, oldest first, readable. */
export async function listContactPoints(
  db: Db,
  vault: Vault,
  customerId: CustomerId,
): Promise<ListedContactPoint[]> {
  const rows = await contactPointsOf(db, customerId)
    .orderBy("created_at")
    .orderBy("kind")
    .orderBy("id")
    .execute();
  const refused = await listRefusedChannels(db, customerId);
  return rows.map((row) => ({
    ...toContactPoint(vault, row),
    refusedChannels: refused.get(row.value_hash) ?? [],
  }));
}

/** What is known of a contact point beside its value. */
export type SealedContactPoint = Omit<ListedContactPoint, "value">;

/** The customer's own, oldest first; no value is read. */
export async function listSealedContactPoints(db: Db, customerId: CustomerId): Promise<SealedContactPoint[]> {
  const rows = await contactPointsOf(db, customerId)
    .orderBy("created_at")
    .orderBy("kind")
    .orderBy("id")
    .execute();
  const refused = await listRefusedChannels(db, customerId);
  return rows.map((row) => ({
    ...toSealedContactPoint(row),
    refusedChannels: refused.get(row.value_hash) ?? [],
  }));
}

export async function openContactPoint(
  tx: Tx,
  customerId: CustomerId,
  id: string,
  channels: readonly ChannelId[],
): Promise<void> {
  await updateContactPoint(tx, customerId, id, { open_channels: JSON.stringify(channels) });
}

export async function verifyContactPoint(
  tx: Tx,
  customerId: CustomerId,
  id: string,
  at: number,
): Promise<void> {
  await updateContactPoint(tx, customerId, id, { verified_at: at, bad_since: null });
}

/** Nothing arrives there any more. */
export async function markContactPointBad(
  tx: Tx,
  customerId: CustomerId,
  id: string,
  at: number,
): Promise<void> {
  await updateContactPoint(tx, customerId, id, { bad_since: at });
}

/** Everybody who has the same number or address, the customer as well; empty where the customer has none of that id. */
export async function listWhoShares(db: Db, customerId: CustomerId, pointId: string): Promise<CustomerId[]> {
  const rows = await db
    .selectFrom("contact_point")
    .innerJoin("contact_point as same", "same.value_hash", "contact_point.value_hash")
    .select("same.customer_id")
    .where("contact_point.customer_id", "=", customerId)
    .where("contact_point.id", "=", pointId)
    .execute();
  return rows.map(({ customer_id }) => customer_id);
}

/** A refusal of the value stays: whoever else has it, or gets it again, is bound. */
export async function removeContactPoint(tx: Tx, customerId: CustomerId, id: string): Promise<void> {
  await tx.deleteFrom("contact_point").where("customer_id", "=", customerId).where("id", "=", id).execute();
}

/** A no to each of these channels; one that was withdrawn holds again. */
export async function putContactRefusals(
  tx: Tx,
  customerId: CustomerId,
  refused: { valueHash: string; channels: readonly ChannelId[]; source: string; at: number },
): Promise<void> {
  const { valueHash, channels, source, at } = refused;
  for (const channel of channels) {
    const no = { source, refused_at: at, withdrawn_at: null };
    await tx
      .insertInto("contact_refusal")
      .values({ customer_id: customerId, value_hash: valueHash, channel, ...no })
      .onConflict((conflict) => conflict.columns(["customer_id", "value_hash", "channel"]).doUpdateSet(no))
      .execute();
  }
}

/** By the hash of each of the customer's values: the channels that anybody who has it refused. */
async function listRefusedChannels(db: Db, customerId: CustomerId): Promise<Map<string, ChannelId[]>> {
  const rows = await db
    .selectFrom("contact_refusal")
    .innerJoin("contact_point", "contact_point.value_hash", "contact_refusal.value_hash")
    .select(["contact_refusal.value_hash", "contact_refusal.channel"])
    .distinct()
    .where("contact_point.customer_id", "=", customerId)
    .where("contact_refusal.withdrawn_at", "is", null)
    .execute();
  return groupChannels(rows);
}

function groupChannels(rows: { value_hash: string; channel: ChannelId }[]): Map<string, ChannelId[]> {
  const grouped = new Map<string, ChannelId[]>();
  for (const row of rows) grouped.set(row.value_hash, [...(grouped.get(row.value_hash) ?? []), row.channel]);
  return grouped;
}

function contactPointsOf(db: Db, customerId: CustomerId) {
  return db.selectFrom("contact_point").selectAll().where("customer_id", "=", customerId);
}

async function updateContactPoint(
  tx: Tx,
  customerId: CustomerId,
  id: string,
  change: Partial<ContactPointRow>,
): Promise<void> {
  await tx
    .updateTable("contact_point")
    .set(change)
    .where("customer_id", "=", customerId)
    .where("id", "=", id)
    .execute();
}

/** For queries beside this one; rows never leave `db/`. */
export function toContactPointRow(
  vault: Vault,
  customerId: CustomerId,
  point: ContactPoint,
): ContactPointRow {
  return {
    customer_id: customerId,
    id: point.id,
    kind: point.kind,
    ciphertext: vault.seal(point.value),
    value_hash: point.valueHash,
    open_channels: JSON.stringify(point.openChannels),
    verified_at: point.verifiedAt,
    bad_since: point.badSince,
    created_at: point.createdAt,
  };
}

/** For queries beside this one; rows never leave `db/`. */
export function toContactPoint(vault: Vault, row: ContactPointRow): ContactPoint {
  return { ...toSealedContactPoint(row), value: vault.open(row.ciphertext) };
}

function toSealedContactPoint(row: ContactPointRow): Omit<ContactPoint, "value"> {
  return {
    id: row.id,
    kind: row.kind as ContactPointKind,
    valueHash: row.value_hash,
    openChannels: JSON.parse(row.open_channels),
    verifiedAt: row.verified_at,
    badSince: row.bad_since,
    createdAt: row.created_at,
  };
}
