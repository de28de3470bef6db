import type { HeldRefusal } from "~/domain/people/change-by-import";
import { emptyReport, type ImportReport } from "./import-report";

/** What a run keeps between its batches. */
export interface CustomerProgress {
  report: ImportReport;
  /** Refusals of rows that could not be imported: applied at the end, when all customers are there. */
  held: HeldRefusal[];
}

export function emptyProgress(): CustomerProgress {
  return { report: emptyReport(), held: [] };
}
