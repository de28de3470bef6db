/** What an import tells the operator: counts, and where to look. Line numbers, never an address or a number. */

/** Why a row was not imported. */
export const rowFaultCodes = [
  "cells_missing",
  "cells_too_many",
  "name_missing",
  "key_missing",
  "cell_too_long",
  "same_key_conflict",
  "row_with_id_conflict",
  "known_elsewhere",
  "matches_several",
  "team_missing",
  "email_missing",
  "email_taken",
  "role_unknown",
  "capacity_unreadable",
  "last_administrator",
] as const;

export type RowFaultCode = (typeof rowFaultCodes)[number];

/** What was noticed in a row that was imported all the same. */
export const rowNoticeCodes = [
  "email_unreadable",
  "phone_unreadable",
  "address_incomplete",
  "refusal_unreadable",
  "refusal_withdrawn_since",
  "consent_unreadable",
  "consent_refused_too",
  "owner_ambiguous",
  "deputy_unknown",
  "accepting_unreadable",
] as const;

export type RowNoticeCode = (typeof rowNoticeCodes)[number];

export interface Finding<Code extends string> {
  line: number;
  code: Code;
  /** The heading of the column, or the other lines concerned. */
  column?: string;
  lines?: number[];
}

export interface ImportReport {
  /** Rows of data in the file. */
  rowsTotal: number;
  created: number;
  updated: number;
  unchanged: number;
  /** Rows that repeat an earlier one, word for word. */
  repeated: number;
  /** Rows not imported; `faults` lists them, up to {@link findingsMax}. */
  faulty: number;
  faults: Finding<RowFaultCode>[];
  noticed: number;
  notices: Finding<RowNoticeCode>[];
  /** Contact points closed for a channel because the export says no. */
  refusalsHeld: number;
  consentsClaimed: number;
  consentsDocumented: number;
  /** Customers who are leaving: no consent of theirs became usable. */
  leavingRefused: number;
  proposals: number;
  /** Former contact persons who are nobody here: name in the file -> rows. */
  unknownOwners: Record<string, number>;
  teamsCreated: string[];
  /** Headings. */
  valueColumns: string[];
  consentsWithoutChannel: string[];
  unreadColumns: string[];
  /** Lines after the data, such as the imprint of a Salesforce report. */
  footerLines: number;
}

/** Beyond it findings are only counted: a file of a million faulty rows must not fill the memory. */
export const findingsMax = 5000;
const ownersMax = 500;

export function emptyReport(): ImportReport {
  return {
    rowsTotal: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    repeated: 0,
    faulty: 0,
    faults: [],
    noticed: 0,
    notices: [],
    refusalsHeld: 0,
    consentsClaimed: 0,
    consentsDocumented: 0,
    leavingRefused: 0,
    proposals: 0,
    unknownOwners: {},
    teamsCreated: [],
    valueColumns: [],
    consentsWithoutChannel: [],
    unreadColumns: [],
    footerLines: 0,
  };
}

export function addFault(report: ImportReport, fault: Finding<RowFaultCode>): void {
  report.faulty++;
  if (report.faults.length < findingsMax) report.faults.push(fault);
}

export function addNotice(report: ImportReport, notice: Finding<RowNoticeCode>): void {
  report.noticed++;
  if (report.notices.length < findingsMax) report.notices.push(notice);
}

export function addUnknownOwner(report: ImportReport, owner: string): void {
  const counted = report.unknownOwners[owner];
  if (counted === undefined && Object.keys(report.unknownOwners).length >= ownersMax) return;
  report.unknownOwners[owner] = (counted ?? 0) + 1;
}
