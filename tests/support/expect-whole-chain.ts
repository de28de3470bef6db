import { expect } from "vitest";
import { listEvidence, sha256 } from "#db/queries/evidence";
import type { EvidenceRecord } from "~/domain/evidence/evidence";
import { findBreak } from "~/domain/evidence/hash-chain";
import type { OperationContext } from "~/operations/operation-context";

/** The customer's record, oldest first, after seeing that nothing in it was altered or left out. */
export async function expectWholeChain(
  { db }: OperationContext,
  customerId: string,
): Promise<EvidenceRecord[]> {
  const records = await listEvidence(db.reader, customerId);
  expect(findBreak(records, sha256)).toBeNull();
  expect(records.map(({ sequence }) => sequence)).toEqual(records.map((_, index) => index + 1));
  return records;
}
