import { createHash } from "node:crypto";
import { findImportRun, type ImportRun, putImportRun } from "#db/queries/import-runs";
import type { OperationContext } from "../operation-context";
import type { ImportRequest } from "./import-request";

interface RunToBegin<Progress> {
  kind: ImportRun<Progress>["kind"];
  system: string;
  contentHash: string;
  /** Where it begins. */
  report: Progress;
}

/** Goes on with an interrupted import of the same file; one that was finished is begun anew, and finds nothing to do. */
export async function beginImportRun<Progress>(
  { db, clock }: OperationContext,
  { file, isDryRun }: ImportRequest,
  { kind, system, contentHash, report }: RunToBegin<Progress>,
): Promise<ImportRun<Progress>> {
  const id = importRunId(kind, system, contentHash);
  const run = {
    id,
    kind,
    system,
    fileName: file.name,
    rowsDone: 0,
    report,
    startedAt: clock(),
    finishedAt: null,
  };
  if (isDryRun) return run;
  return db.transaction(async (tx) => {
    const before = await findImportRun<Progress>(tx, id);
    if (before && before.finishedAt === null) return before;
    await putImportRun(tx, run);
    return run;
  });
}

/** The same file, imported as the same thing, is the same run. */
export function importRunId(kind: string, system: string, contentHash: string): string {
  return createHash("sha256").update([kind, system, contentHash].join("\0")).digest("hex");
}
