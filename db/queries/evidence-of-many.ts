import type { EvidenceEntry, EvidenceRecord } from "~/domain/evidence/evidence";
import { chainRecord } from "~/domain/evidence/hash-chain";
import type { CustomerId } from "~/domain/people/customer";
import { listChangesOf } from "~/domain/programs/change";
import type { Tx } from "../dialects/dialect";
import { insertMany } from "../dialects/insert-many";
import { isOneOf } from "../dialects/is-one-of";
import { recordChanges } from "./changes";
import { sha256, toEvidenceRow } from "./evidence";

/** Appends to the records of many customers at once, each behind its last; the caller holds their locks. */
export async function appendEvidenceOfMany(
  tx: Tx,
  entries: readonly { customerId: CustomerId; entry: EvidenceEntry }[],
): Promise<void> {
  const last = await findLastRecords(tx, [...new Set(entries.map(({ customerId }) => customerId))]);
  const records: EvidenceRecord[] = [];
  for (const { customerId, entry } of entries) {
    const record = chainRecord(customerId, entry, last.get(customerId) ?? null, sha256);
    last.set(customerId, record);
    records.push(record);
  }
  await insertMany(tx, "evidence", records.map(toEvidenceRow));
  await recordChanges(
    tx,
    entries.flatMap(({ customerId, entry }) => listChangesOf(customerId, entry)),
  );
}

type LastRecord = Pick<EvidenceRecord, "sequence" | "hash">;

async function findLastRecords(tx: Tx, customerIds: string[]): Promise<Map<CustomerId, LastRecord>> {
  const rows = await tx
    .selectFrom("evidence")
    .select(["customer_id", "sequence", "hash"])
    .where(isOneOf(tx, "customer_id", customerIds))
    .where("sequence", "=", (newer) =>
      newer
        .selectFrom("evidence as newer")
        .select((select) => select.fn.max("newer.sequence").as("sequence"))
        .whereRef("newer.customer_id", "=", "evidence.customer_id"),
    )
    .execute();
  return new Map(rows.map(({ customer_id, sequence, hash }) => [customer_id, { sequence, hash }]));
}
