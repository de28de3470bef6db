/**
 * Imports members of staff (docs/import.md, "Staff"). A list of staff is short: it is stored in one transaction, so that
 * a deputy may come later in the file, and assignments are derived once. Nobody is removed by being missing from a list.
 */
import type { Tx } from "#db/dialects/dialect";
import { lockAssignments } from "#db/dialects/locks";
import { newId } from "#db/new-id";
import { findCompanySettings } from "#db/queries/company";
import { putImportRun } from "#db/queries/import-runs";
import { listStaffRecords, listTeamNames } from "#db/queries/staff-import";
import type { OperationContext } from "../operation-context";
import { importRunId } from "./begin-import-run.server";
import { findFileFormat } from "./file-format.server";
import { UnusableFile } from "./import-file";
import { addFault, addNotice, type ImportReport } from "./import-report";
import { answerUnusableFile, type ImportRequest, type ImportResult } from "./import-request";
import { readStaffFile, type StaffFile } from "./read-staff-file.server";
import { StaffRoster } from "./staff-roster.server";
import { storeRoster } from "./store-roster.server";
import { transactionOrRehearsal } from "./transaction-or-rehearsal.server";

export function importStaff(context: OperationContext, request: ImportRequest): Promise<ImportResult> {
  return answerUnusableFile(() => importFile(context, request));
}

async function importFile(context: OperationContext, request: ImportRequest): Promise<ImportResult> {
  if (!(await findCompanySettings(context.db.reader))) throw new UnusableFile({ code: "no_company" });
  const format = await findFileFormat(request.file);
  const file = await readStaffFile(request.file, format, request.system);
  const { system } = file.columns;
  const now = context.clock();
  const report = await transactionOrRehearsal(context.db, request.isDryRun, async (tx) => {
    const stored = await storeStaff(tx, now, file);
    const id = importRunId("staff", system, format.contentHash);
    const run = { id, kind: "staff" as const, system, fileName: request.file.name };
    const end = { rowsDone: stored.rowsTotal, report: stored, startedAt: now, finishedAt: now };
    await putImportRun(tx, { ...run, ...end });
    return stored;
  });
  return { ok: true, system, encoding: format.encoding, resumedAt: 0, report };
}

async function storeStaff(tx: Tx, now: number, { columns, rows, faults }: StaffFile): Promise<ImportReport> {
  await lockAssignments(tx);
  const known = await listStaffRecords(tx);
  const teams = await listTeamNames(tx);
  const beginRoster = () => new StaffRoster(known, teams, columns.system, () => newId(now));
  const { roster, report } = putKeepingAdministrator(beginRoster, rows, faults);
  const changed = roster.listChanged();
  await storeRoster(tx, now, known, changed, roster);
  report.created = roster.created.size;
  report.updated = changed.length - report.created;
  report.unchanged = report.rowsTotal - report.faulty - changed.length;
  report.teamsCreated = roster.teamsCreated.map(({ name }) => name);
  return report;
}

/**
 * Where the rows together would leave nobody who administers, each that takes the role from somebody is refused: the file
 * does not say who was meant to keep it. It is judged by its end, so that the role may be handed on in any order.
 */
function putKeepingAdministrator(
  beginRoster: () => StaffRoster,
  rows: StaffFile["rows"],
  faults: ImportReport,
): { roster: StaffRoster; report: ImportReport } {
  const refused = new Set<number>();
  for (;;) {
    const roster = beginRoster();
    const report = structuredClone(faults);
    putRows(roster, rows, report, refused);
    if (!roster.takesLastAdministrator()) return { roster, report };
    for (const line of roster.linesOfFormerAdministrators()) refused.add(line);
  }
}

function putRows(
  roster: StaffRoster,
  rows: StaffFile["rows"],
  report: ImportReport,
  refused: ReadonlySet<number>,
): void {
  const put = rows.flatMap(({ line, staff }) => {
    if (refused.has(line)) {
      const lines = [...refused].filter((other) => other !== line);
      addFault(report, { line, code: "last_administrator", ...(lines.length > 0 && { lines }) });
      return [];
    }
    const result = roster.put(staff, line);
    if (!result.ok) {
      addFault(report, { line, code: result.code, ...(result.lines?.length && { lines: result.lines }) });
      return [];
    }
    for (const code of staff.notices) addNotice(report, { line, code });
    return [{ line, id: result.id, deputy: staff.deputy }];
  });
  for (const { line, id, deputy } of put) {
    const isSet = deputy === undefined || roster.setDeputy(id, deputy);
    if (!isSet) addNotice(report, { line, code: "deputy_unknown" });
  }
}
