import type { Tx } from "#db/dialects/dialect";
import { listKnownCustomersWithValues } from "#db/queries/known-customers";
import type { Vault } from "#db/vault";
import { type HeldRefusal, refuseByImport } from "~/domain/people/change-by-import";
import { isEmptyChange } from "~/domain/people/customer-change";
import type { BatchRules } from "./batch-rules.server";
import { sourceOf, storeChanges } from "./import-customer-batch.server";

/** A no holds even where its row could not be imported: for everybody who has that address or number. */
export async function applyHeldRefusals(
  tx: Tx,
  vault: Vault,
  rules: BatchRules,
  held: readonly HeldRefusal[],
): Promise<void> {
  if (held.length === 0) return;
  const concerned = await listKnownCustomersWithValues(
    tx,
    held.map(({ valueHash }) => valueHash),
  );
  const changes = concerned.map((known) => ({
    customerId: known.id,
    created: null,
    externalId: null,
    change: refuseByImport(known, held),
  }));
  await storeChanges(
    tx,
    vault,
    sourceOf(rules),
    changes.filter(({ change }) => !isEmptyChange(change)),
  );
}
