import { type FileFault, type ImportFile, UnusableFile } from "./import-file";
import type { ImportReport } from "./import-report";

export interface ImportRequest {
  file: ImportFile;
  /** Whose ids the file has; absent = as its headings tell: `salesforce`, `hubspot` or `plain`. */
  system?: string;
  /** Nothing is written; the report is the same. */
  isDryRun?: boolean;
  onProgress?: (rowsDone: number, rowsTotal: number) => void;
  /** Ends the import between two batches. */
  signal?: AbortSignal;
}

export type ImportResult =
  | {
      ok: true;
      system: string;
      encoding: string;
      /** Rows that an earlier, interrupted import of the same file had stored. */
      resumedAt: number;
      report: ImportReport;
    }
  | { ok: false; fault: FileFault | { code: "interrupted"; rowsDone: number } };

/** A file that cannot be used is an answer; every other fault stays one. */
export async function answerUnusableFile(work: () => Promise<ImportResult>): Promise<ImportResult> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnusableFile) return { ok: false, fault: error.fault };
    throw error;
  }
}
