import type { Tx } from "#db/dialects/dialect";
import { lockNewcomers } from "#db/dialects/locks";
import { hashExternalId } from "#db/hash-external-id";
import { newId } from "#db/new-id";
import { type StoredChange, storeCustomerChanges } from "#db/queries/customer-changes";
import { appendEvidenceOfMany } from "#db/queries/evidence-of-many";
import { type FoundCustomers, findKnownCustomers } from "#db/queries/known-customers";
import type { Vault } from "#db/vault";
import { isDocumented } from "~/domain/people/apply-documented-consents";
import { changeByImport } from "~/domain/people/change-by-import";
import { isEmptyChange } from "~/domain/people/customer-change";
import { drawLot } from "~/domain/people/draw-lot";
import { evidenceOfImport, type ImportSource } from "~/domain/people/evidence-of-import";
import { searchName } from "~/domain/people/fold-name";
import type { ImportedCustomer } from "~/domain/people/imported-customer";
import type { KnownCustomer } from "~/domain/people/known-customer";
import { type Match, matchImportedCustomer } from "~/domain/people/match-imported-customer";
import { hmacSha256 } from "../hmac-sha256.server";
import { endPermitsRefusedToAll } from "../permits/end-refused-permits.server";
import type { BatchRules } from "./batch-rules.server";
import type { CustomerProgress } from "./customer-progress";
import { addFault, addNotice, type ImportReport } from "./import-report";
import type { PreparedRow } from "./prepare-row.server";
import { recordDocumentedConsents } from "./record-documented-consents.server";

/** Stores a batch in the transaction of the caller, and adds to `progress` what became of each row. */
export async function importCustomerBatch(
  tx: Tx,
  vault: Vault,
  rules: BatchRules,
  rows: readonly PreparedRow[],
  progress: CustomerProgress,
): Promise<void> {
  await lockNewcomers(tx);
  const sound = rows.filter((row) => row.fault === null && !row.isRepeat);
  const found = await findKnownCustomers(tx, whomToSeek(sound, rules.system));
  const changes: Changed[] = [];
  const taken = new Set<string>();
  for (const row of rows) {
    const change = decideRow(row, rules, found, taken, progress);
    if (change) changes.push(change);
  }
  await storeChanges(tx, vault, sourceOf(rules), changes);
  const documented = changes.filter(({ change }) => change.claims.some(isDocumented));
  const customerIds = documented.map(({ customerId }) => customerId);
  const source = { runId: rules.runId, at: rules.now };
  progress.report.leavingRefused += await recordDocumentedConsents(tx, customerIds, source);
}

export interface Changed extends StoredChange {
  externalId: string | null;
}

/** Who says it: the import run. */
export function sourceOf({ system, runId, now }: Pick<BatchRules, "system" | "runId" | "now">) {
  return { system, actor: { type: "import", id: runId } as const, at: now };
}

/** With its evidence; permits that are refused by it end, those of others who share a number as well. */
export async function storeChanges(
  tx: Tx,
  vault: Vault,
  source: Omit<ImportSource, "externalIdHash">,
  changes: readonly Changed[],
): Promise<void> {
  const sharing = await storeCustomerChanges(tx, vault, changes, source);
  const evidence = changes.flatMap(({ customerId, created, change, externalId }) => {
    const externalIdHash = externalId && hashExternalId(vault, source.system, externalId);
    const entries = evidenceOfImport(change, { ...source, externalIdHash }, created !== null);
    return entries.map((entry) => ({ customerId, entry }));
  });
  await appendEvidenceOfMany(tx, evidence);
  const { actor, at: now } = source;
  await endPermitsRefusedToAll(tx, [...sharing, ...listNarrowed(changes)], { actor, now });
}

function listNarrowed(changes: readonly Changed[]): string[] {
  const narrowed = changes.filter(({ change }) => change.closings.length + change.removals.length > 0);
  return narrowed.map(({ customerId }) => customerId);
}

function whomToSeek(rows: readonly PreparedRow[], system: string) {
  const customers = rows.map(({ customer }) => customer);
  return {
    system,
    externalIds: customers.flatMap(({ externalId }) => externalId ?? []),
    matchKeys: customers.flatMap(({ matchKey }) => matchKey ?? []),
    emailHashes: customers.flatMap(emailHashes),
  };
}

function emailHashes({ points }: ImportedCustomer): string[] {
  return points.filter(({ kind }) => kind === "email").map(({ valueHash }) => valueHash);
}

function decideRow(
  row: PreparedRow,
  rules: BatchRules,
  found: FoundCustomers,
  taken: Set<string>,
  { report, held }: CustomerProgress,
): Changed | null {
  if (row.isRepeat) {
    report.repeated++;
    return null;
  }
  const match = row.fault ? null : matchRow(row.customer, rules.system, found, taken);
  if (!match || match.kind === "known_elsewhere" || match.kind === "matches_several") {
    addFault(
      report,
      row.fault ?? { line: row.line, code: match!.kind as "known_elsewhere" | "matches_several" },
    );
    held.push(...row.held);
    return null;
  }
  row.tell(report);
  return changeCustomer(row, match.kind === "known" ? match.customer : null, rules, report);
}

function matchRow(
  customer: ImportedCustomer,
  system: string,
  found: FoundCustomers,
  taken: Set<string>,
): Match {
  const byId = customer.externalId === null ? null : (found.byExternalId.get(customer.externalId) ?? null);
  const match = matchImportedCustomer(customer, system, byId, listNamesakes(customer, found));
  if (match.kind !== "known") return match;
  // Two rows of one batch that turn out to speak of one customer contradict each other.
  if (taken.has(match.customer.id)) return { kind: "matches_several" };
  taken.add(match.customer.id);
  return match;
}

/** Everybody on record with the name and one of the e-mail addresses, and who was recorded under them. */
export function listNamesakes(customer: ImportedCustomer, found: FoundCustomers): KnownCustomer[] {
  const name = searchName(customer.name);
  const sharing = emailHashes(customer).flatMap((hash) => found.byEmailHash.get(hash) ?? []);
  const byKey = customer.matchKey === null ? undefined : found.byMatchKey.get(customer.matchKey);
  const namesakes = sharing.filter((known) => searchName(known.name) === name);
  return [...new Set(byKey ? [byKey, ...namesakes] : namesakes)];
}

function changeCustomer(
  { customer, line }: PreparedRow,
  known: KnownCustomer | null,
  rules: BatchRules,
  report: ImportReport,
): Changed | null {
  const change = changeByImport(known, customer);
  for (const column of change.refusalsWithdrawnSince) {
    addNotice(report, { line, code: "refusal_withdrawn_since", column });
  }
  report.refusalsHeld += change.refusals.length;
  report.consentsClaimed += change.claims.length;
  report.consentsDocumented += change.claims.filter(isDocumented).length;
  if (change.proposedStaff) report.proposals++;
  if (!known) report.created++;
  else if (isEmptyChange(change)) report.unchanged++;
  else report.updated++;
  if (known && isEmptyChange(change)) return null;
  const { externalId } = customer;
  if (known) return { customerId: known.id, created: null, change, externalId };
  const created = createCustomer(customer, rules);
  return { customerId: created.customer.id, created, change, externalId };
}

export function createCustomer(
  row: ImportedCustomer,
  { now, lotSeed }: Pick<BatchRules, "now" | "lotSeed">,
): NonNullable<StoredChange["created"]> {
  const id = newId(now);
  const customer = {
    ...row.name,
    id,
    language: row.language ?? "de",
    lot: drawLot(lotSeed, id, hmacSha256),
    chosenAt: null,
    proposedStaff: row.proposedStaff ?? null,
    revision: 1,
    createdAt: now,
  };
  return { customer, matchKey: row.matchKey, externalId: row.externalId };
}
