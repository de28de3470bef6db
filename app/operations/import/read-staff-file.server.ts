import type { FileFormat } from "./file-format.server";
import { type ImportFile, UnusableFile } from "./import-file";
import { addFault, emptyReport, type ImportReport } from "./import-report";
import { readCsvRows } from "./read-csv-rows.server";
import { type ReadStaff, readStaffRow } from "./read-staff-row";
import { recognizeStaffColumns, type StaffColumns } from "./staff-columns";

export interface StaffFile {
  columns: StaffColumns;
  rows: { line: number; staff: ReadStaff }[];
  /** The report as far as reading alone can tell. */
  faults: ImportReport;
}

export async function readStaffFile(
  file: ImportFile,
  format: FileFormat,
  system: string | undefined,
): Promise<StaffFile> {
  const lines = readCsvRows(file, format);
  const header = await lines.next();
  if (header.done) throw new UnusableFile({ code: "file_empty" });
  const columns = recognizeStaffColumns(header.value.cells, system);
  const faults = { ...emptyReport(), unreadColumns: columns.unreadColumns };
  const rows: StaffFile["rows"] = [];
  for await (const { line, cells } of lines) {
    faults.rowsTotal++;
    const read = readStaffRow(cells, columns);
    if (read.ok) rows.push({ line, staff: read.staff });
    else addFault(faults, { line, code: read.code });
  }
  return { columns, rows, faults };
}
