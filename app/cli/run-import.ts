import { createReadStream } from "node:fs";
import { basename } from "node:path";
import type { Language } from "~/i18n/language";
import { importWords } from "~/i18n/words/import-words";
import type { ImportRequest, ImportResult } from "../operations/import/import-request";
import type { OperationContext } from "../operations/operation-context";
import { formatFileFault } from "./format-file-fault";
import { formatReport } from "./format-report";
import { ProgressBar } from "./progress-bar";
import { interruptedCode, stopOnInterrupt } from "./stop-on-interrupt";

export interface ImportOptions {
  dryRun?: boolean;
  system?: string;
}

type Import = (context: OperationContext, request: ImportRequest) => Promise<ImportResult>;

/** Runs the operation and prints its report. Answers the exit code: faulty rows are told, and are no failure. */
export async function runImport(
  importFile: Import,
  context: OperationContext,
  path: string,
  options: ImportOptions,
  language: Language,
): Promise<number> {
  const words = importWords[language];
  const name = basename(path);
  const progress = new ProgressBar();
  const result = await importFile(context, {
    file: { name, open: () => createReadStream(path) },
    system: options.system,
    isDryRun: options.dryRun,
    onProgress: (done, total) => progress.show(done, total),
    signal: stopOnInterrupt(),
  });
  progress.stop();
  if (!result.ok) {
    console.error(formatFileFault(result.fault, language));
    return result.fault.code === "interrupted" ? interruptedCode : 1;
  }
  if (options.dryRun) console.log(words.dryRun);
  console.log(words.read(name, result.system, result.encoding));
  if (result.resumedAt > 0) console.log(words.resumed(result.resumedAt));
  console.log(formatReport(result.report, language));
  return 0;
}
