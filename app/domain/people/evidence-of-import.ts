import type { EvidenceActor, EvidenceEntry, EvidenceKind } from "../evidence/evidence";
import type { CustomerChange } from "./customer-change";

/** Where a change comes from. */
export interface ImportSource {
  /** The import run (a hash of the file), or the program that said it. */
  actor: EvidenceActor;
  system: string;
  /** Of the customer's id in that system: keyed, so that nothing of it is left once the customer is erased. */
  externalIdHash: string | null;
  at: number;
}

/** What is kept as proof of an imported row: hashes in place of addresses, numbers and ids. */
export function evidenceOfImport(
  change: CustomerChange,
  source: ImportSource,
  isNew: boolean,
): EvidenceEntry[] {
  const { system, externalIdHash } = source;
  const entry = (kind: EvidenceKind, body: Record<string, unknown>): EvidenceEntry => ({
    at: source.at,
    kind,
    actor: source.actor,
    body: { system, ...body },
  });
  const changed = [...(change.name ? ["name"] : []), ...(change.language ? ["language"] : [])];
  return [
    ...(isNew ? [entry("customer_recorded", { externalIdHash })] : []),
    ...(changed.length > 0 ? [entry("customer_recorded", { externalIdHash, changed })] : []),
    ...change.points.map(({ kind, valueHash, openChannels }) =>
      entry("contact_point_recorded", { kind, valueHash, openChannels }),
    ),
    ...change.removals.map(({ kind, valueHash }) => entry("contact_point_removed", { kind, valueHash })),
    ...change.refusals.map((refusal) => entry("contact_refused", { ...refusal })),
    ...change.claims.map((claim) => entry("consent_claimed", { ...claim })),
    ...(change.proposedStaff === undefined
      ? []
      : [entry("contact_proposed", { staff: change.proposedStaff })]),
  ];
}
