/** What somebody else recorded for a customer and what waits for the customer's word. At most one is open at a time. */
import type { CustomerId } from "~/domain/people/customer";
import type { Preferences } from "~/domain/preference/preference";
import { askedOnce, type Places } from "../compiled-once";
import type { Db, Tx } from "../dialects/dialect";
import { readPreferenceDocument, writePreferenceDocument } from "../preference-document";
import type { WaitingPreferenceRow } from "../rows/preferences";

export interface WaitingPreference {
  customerId: CustomerId;
  id: string;
  /** Everything that shall hold. */
  preferences: Preferences;
  /** The version on which it waits. */
  basedOnVersion: number;
  source: "staff" | "api";
  /** The member of staff or program. */
  recordedBy: string;
  recordedAt: number;
  /** Of the mailed link; null = none was mailed. */
  linkExpiresAt: number | null;
  /** The e-mail address that it was mailed to. */
  linkPointId: string | null;
}

type NewWaiting = Omit<WaitingPreference, "linkExpiresAt" | "linkPointId">;

export async function insertWaiting(tx: Tx, waiting: NewWaiting): Promise<void> {
  await tx
    .insertInto("waiting_preference")
    .values({
      customer_id: waiting.customerId,
      id: waiting.id,
      document: writePreferenceDocument(waiting.preferences),
      based_on_version: waiting.basedOnVersion,
      source: waiting.source,
      recorded_by: waiting.recordedBy,
      recorded_at: waiting.recordedAt,
      link_hash: null,
      link_expires_at: null,
      link_point_id: null,
      confirmed_at: null,
      declined_at: null,
      superseded_at: null,
    })
    .execute();
}

/** What waits now; null where nothing does. */
export async function findOpenWaiting(db: Db, customerId: CustomerId): Promise<WaitingPreference | null> {
  const [row] = await openWaitingOf(db, { customerId });
  return row ? toWaiting(row) : null;
}

const openWaitingOf = askedOnce((db, { customerId }: Places<{ customerId: CustomerId }>) =>
  openWaiting(db).where("customer_id", "=", customerId),
);

/** What a version superseded, stored at that instant; null where nothing waited then. */
export async function findSuperseded(
  db: Db,
  customerId: CustomerId,
  at: number,
): Promise<WaitingPreference | null> {
  const row = await db
    .selectFrom("waiting_preference")
    .selectAll()
    .where("customer_id", "=", customerId)
    .where("superseded_at", "=", at)
    .where("declined_at", "is", null)
    .executeTakeFirst();
  return row ? toWaiting(row) : null;
}

/** Null where it is unknown, settled or superseded; `now` is not yet the link's end. */
export async function findOpenWaitingByLink(
  db: Db,
  linkHash: string,
  now: number,
): Promise<WaitingPreference | null> {
  const row = await openWaiting(db)
    .where("link_hash", "=", linkHash)
    .where("link_expires_at", ">", now)
    .executeTakeFirst();
  return row ? toWaiting(row) : null;
}

/** Was exactly this put to the customer on this version, and declined? */
export async function isDeclined(
  db: Db,
  customerId: CustomerId,
  preferences: Preferences,
  version: number,
): Promise<boolean> {
  const row = await db
    .selectFrom("waiting_preference")
    .select("id")
    .where("customer_id", "=", customerId)
    .where("based_on_version", "=", version)
    .where("document", "=", writePreferenceDocument(preferences))
    .where("declined_at", "is not", null)
    .executeTakeFirst();
  return row !== undefined;
}

/** What the mail says replaces what an earlier try to send it may have said. */
export async function saveWaitingLink(
  writer: Db,
  { customerId, id }: Pick<WaitingPreference, "customerId" | "id">,
  link: { hash: string; expiresAt: number; pointId: string },
): Promise<void> {
  await writer
    .updateTable("waiting_preference")
    .set({ link_hash: link.hash, link_expires_at: link.expiresAt, link_point_id: link.pointId })
    .where("customer_id", "=", customerId)
    .where("id", "=", id)
    .execute();
}

/** How many of the customer's other links end behind an instant, and so were mailed since some other. */
export async function countOtherLinksEndingAfter(
  db: Db,
  { customerId, id }: Pick<WaitingPreference, "customerId" | "id">,
  instant: number,
): Promise<number> {
  const rows = await db
    .selectFrom("waiting_preference")
    .select("id")
    .where("customer_id", "=", customerId)
    .where("id", "!=", id)
    .where("link_expires_at", ">", instant)
    .execute();
  return rows.length;
}

/** It waits no more. */
export async function settleWaiting(
  tx: Tx,
  { customerId, id }: Pick<WaitingPreference, "customerId" | "id">,
  how: "confirmed_at" | "declined_at",
  now: number,
): Promise<void> {
  await tx
    .updateTable("waiting_preference")
    .set({ [how]: now })
    .where("customer_id", "=", customerId)
    .where("id", "=", id)
    .execute();
}

/** A no taken back, while nothing else was decided since: true where it waits again. */
export async function reopenWaiting(tx: Tx, customerId: CustomerId, id: string): Promise<boolean> {
  const row = await tx
    .updateTable("waiting_preference")
    .set({ declined_at: null })
    .where("customer_id", "=", customerId)
    .where("id", "=", id)
    .where("declined_at", "is not", null)
    .where("superseded_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Something else was decided or recorded: what waited, or was declined, is over for good. */
export async function supersedeWaiting(tx: Tx, customerId: CustomerId, now: number): Promise<void> {
  await tx
    .updateTable("waiting_preference")
    .set({ superseded_at: now })
    .where("customer_id", "=", customerId)
    .where("confirmed_at", "is", null)
    .where("superseded_at", "is", null)
    .execute();
}

function openWaiting(db: Db) {
  return db
    .selectFrom("waiting_preference")
    .selectAll()
    .where("confirmed_at", "is", null)
    .where("declined_at", "is", null)
    .where("superseded_at", "is", null);
}

function toWaiting(row: WaitingPreferenceRow): WaitingPreference {
  return {
    customerId: row.customer_id,
    id: row.id,
    preferences: readPreferenceDocument(row.document),
    basedOnVersion: row.based_on_version,
    source: row.source as WaitingPreference["source"],
    recordedBy: row.recorded_by,
    recordedAt: row.recorded_at,
    linkExpiresAt: row.link_expires_at,
    linkPointId: row.link_point_id,
  };
}
