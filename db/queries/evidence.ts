import { createHash } from "node:crypto";
import { canonicalJson } from "~/domain/evidence/canonical-json";
import type { EvidenceActor, EvidenceEntry, EvidenceKind, EvidenceRecord } from "~/domain/evidence/evidence";
import { chainRecord } from "~/domain/evidence/hash-chain";
import { ErasedCustomer } from "~/domain/people/erased-customer";
import { listChangesOf } from "~/domain/programs/change";
import type { Db, Tx } from "../dialects/dialect";
import type { EvidenceRow } from "../rows/preferences";
import { recordChanges } from "./changes";

export const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/**
 * Appends behind the customer's last record, and tells the feed; the caller holds the customer's lock. Throws
 * {@link ErasedCustomer}: whoever looked somebody up before they were erased, and comes to write after, writes nothing.
 */
export async function appendEvidence(tx: Tx, customerId: string, entry: EvidenceEntry): Promise<void> {
  const previous = await tx
    .selectFrom("evidence")
    .select(["sequence", "hash", "kind"])
    .where("customer_id", "=", customerId)
    .orderBy("sequence", "desc")
    .limit(1)
    .executeTakeFirst();
  if (previous?.kind === "customer_erased") throw new ErasedCustomer(customerId);
  const record = chainRecord(customerId, entry, previous ?? null, sha256);
  await tx.insertInto("evidence").values(toEvidenceRow(record)).execute();
  await recordChanges(tx, listChangesOf(customerId, entry));
}

/** The customer's whole record, oldest first. */
export async function listEvidence(db: Db, customerId: string): Promise<EvidenceRecord[]> {
  const rows = await db
    .selectFrom("evidence")
    .selectAll()
    .where("customer_id", "=", customerId)
    .orderBy("sequence")
    .execute();
  return rows.map(toRecord);
}

/** The records behind `after`, oldest first, at most `limit`. */
export async function listEvidenceAfter(
  db: Db,
  customerId: string,
  { after, limit }: { after: number; limit: number },
): Promise<EvidenceRecord[]> {
  const rows = await db
    .selectFrom("evidence")
    .selectAll()
    .where("customer_id", "=", customerId)
    .where("sequence", ">", after)
    .orderBy("sequence")
    .limit(limit)
    .execute();
  return rows.map(toRecord);
}

/** What proves that preferences were saved, oldest first. */
export function listEvidenceOfPreferences(db: Db, customerId: string): Promise<EvidenceRecord[]> {
  return listEvidenceOf(db, customerId, "preferences_saved");
}

/** The records of one kind, oldest first. */
export async function listEvidenceOf(
  db: Db,
  customerId: string,
  kind: EvidenceKind,
): Promise<EvidenceRecord[]> {
  const rows = await db
    .selectFrom("evidence")
    .selectAll()
    .where("customer_id", "=", customerId)
    .where("kind", "=", kind)
    .orderBy("sequence")
    .execute();
  return rows.map(toRecord);
}

/** For queries beside this one; rows never leave `db/`. */
export function toEvidenceRow(record: EvidenceRecord): EvidenceRow {
  return {
    customer_id: record.customerId,
    sequence: record.sequence,
    at: record.at,
    kind: record.kind,
    actor_type: record.actor.type,
    actor_id: record.actor.id,
    body: canonicalJson(record.body),
    previous_hash: record.previousHash,
    hash: record.hash,
  };
}

function toRecord(row: EvidenceRow): EvidenceRecord {
  return {
    customerId: row.customer_id,
    sequence: row.sequence,
    at: row.at,
    kind: row.kind as EvidenceKind,
    actor: { type: row.actor_type as EvidenceActor["type"], id: row.actor_id },
    body: JSON.parse(row.body),
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}
