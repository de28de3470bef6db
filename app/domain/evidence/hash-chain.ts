/**
 * The chain that shows tampering: each record's hash covers its content and the hash before it, so that nothing can
 * be altered, removed or put in between without every later hash being wrong.
 */
import { canonicalJson } from "./canonical-json";
import type { EvidenceEntry, EvidenceRecord } from "./evidence";

/** SHA-256 of a text, in lower-case hex; handed in, because this code knows no platform. */
export type Sha256 = (text: string) => string;

export const hashBeforeTheFirst = "0".repeat(64);

/** The entry with its place in the chain, behind `previous` or as the first. */
export function chainRecord(
  customerId: string,
  entry: EvidenceEntry,
  previous: Pick<EvidenceRecord, "sequence" | "hash"> | null,
  sha256: Sha256,
): EvidenceRecord {
  const record = {
    ...entry,
    customerId,
    sequence: (previous?.sequence ?? 0) + 1,
    previousHash: previous?.hash ?? hashBeforeTheFirst,
  };
  return { ...record, hash: sha256(canonicalJson(record)) };
}

/** The sequence number of the first record that does not follow from those before it, or null: the chain is whole. */
export function findBreak(records: readonly EvidenceRecord[], sha256: Sha256): number | null {
  let previous: EvidenceRecord | null = null;
  for (const record of records) {
    const { sequence, previousHash, hash, customerId, ...entry } = record;
    const due: EvidenceRecord = chainRecord(customerId, entry, previous, sha256);
    const isDue = due.sequence === sequence && due.previousHash === previousHash && due.hash === hash;
    if (!isDue) return sequence;
    previous = record;
  }
  return null;
}
