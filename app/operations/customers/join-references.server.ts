import type { Tx } from "#db/dialects/dialect";
import { hashExternalId } from "#db/hash-external-id";
import { insertCustomerReference, listCustomerReferences } from "#db/queries/customer-references";
import { appendEvidence } from "#db/queries/evidence";
import type { Vault } from "#db/vault";
import type { EvidenceActor } from "~/domain/evidence/evidence";
import type { CustomerId } from "~/domain/people/customer";
import type { CustomerReference } from "~/domain/people/customer-reference";

/** From now on the customer is found under these ids, too. The customer is locked; true where one of them is new. */
export async function joinReferences(
  tx: Tx,
  vault: Vault,
  customerId: CustomerId,
  references: readonly CustomerReference[],
  { actor, at }: { actor: EvidenceActor; at: number },
): Promise<boolean> {
  const known = new Set((await listCustomerReferences(tx, customerId)).map(nameOf));
  const joining = references.flatMap((one) => ("id" in one || known.has(nameOf(one)) ? [] : [one]));
  for (const reference of joining) {
    await insertCustomerReference(tx, customerId, reference);
    const { system, externalId } = reference;
    const externalIdHash = hashExternalId(vault, system, externalId);
    const body = { system, externalIdHash, changed: ["references"] };
    await appendEvidence(tx, customerId, { at, kind: "customer_recorded", actor, body });
  }
  return joining.length > 0;
}

function nameOf({ system, externalId }: { system: string; externalId: string }): string {
  return `${system}:${externalId}`;
}
