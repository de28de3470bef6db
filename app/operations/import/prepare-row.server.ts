import { hashContactValue } from "#db/hash-contact-value";
import type { Vault } from "#db/vault";
import type { HeldRefusal } from "~/domain/people/change-by-import";
import { toExternalId } from "~/domain/people/external-id";
import type { ImportedCustomer } from "~/domain/people/imported-customer";
import type { BatchRules } from "./batch-rules.server";
import {
  addNotice,
  addUnknownOwner,
  type Finding,
  type ImportReport,
  type RowFaultCode,
} from "./import-report";
import type { CsvRow } from "./read-csv-rows.server";
import { namesakeOf, type ReadCustomer, readCustomerRow } from "./read-customer-row.server";

/** A row, ready to be compared with what is on record. */
export interface PreparedRow {
  line: number;
  isRepeat: boolean;
  fault: Finding<RowFaultCode> | null;
  customer: ImportedCustomer;
  held: HeldRefusal[];
  /** Adds what is to be said of the row beside its outcome. */
  tell(report: ImportReport): void;
}

/** `index`: the row's number, the first being 0. */
export function prepareRow(row: CsvRow, index: number, rules: BatchRules, vault: Vault): PreparedRow {
  const read = readCustomerRow(row, rules);
  const customer = toImportedCustomer(read, rules, vault);
  const owner = read.owners.length > 0 ? rules.matchOwner(read.owners) : null;
  if (owner) customer.proposedStaff = owner.kind === "known" ? owner.staff : undefined;
  return {
    line: row.line,
    isRepeat: rules.survey.repeats.has(index),
    fault: read.fault ?? findConflict(index, row.line, rules),
    customer,
    held: customer.points.flatMap(({ kind, valueHash }) =>
      customer.refusals.map((refusal) => ({ ...refusal, kind, valueHash })),
    ),
    tell(report) {
      for (const notice of read.notices) addNotice(report, notice);
      if (owner?.kind === "ambiguous") addNotice(report, { line: row.line, code: "owner_ambiguous" });
      if (owner?.kind === "unknown") addUnknownOwner(report, read.owners.join(", ").slice(0, ownerLengthMax));
    },
  };
}

const ownerLengthMax = 100;

function findConflict(index: number, line: number, { survey }: BatchRules): Finding<RowFaultCode> | null {
  const differing = survey.conflicts.get(index);
  if (differing) return { line, code: "same_key_conflict", lines: othersFirst(differing, line) };
  const twins = survey.withTwin.get(index);
  return twins ? { line, code: "row_with_id_conflict", lines: othersFirst(twins, line) } : null;
}

const linesMax = 5;

function othersFirst(lines: number[], own: number): number[] {
  return lines.filter((line) => line !== own).slice(0, linesMax);
}

function toImportedCustomer(read: ReadCustomer, rules: BatchRules, vault: Vault): ImportedCustomer {
  const namesake = namesakeOf(read);
  const hasId = read.externalId !== null;
  return {
    externalId: hasId ? toExternalId(rules.system, read.externalId!) : null,
    matchKey: hasId || namesake === null ? null : vault.hash("name and e-mail address", namesake),
    name: read.name,
    language: read.language,
    points: read.points.map(({ kind, value }) => ({
      kind,
      value,
      valueHash: hashContactValue(vault, kind, value),
    })),
    completeKinds: read.completeKinds,
    refusals: read.refusals,
    consents: rules.consentTopic
      ? read.consents.map((consent) => ({ ...consent, topic: rules.consentTopic! }))
      : [],
    proposedStaff: read.hasOwnerColumn ? null : undefined,
  };
}
