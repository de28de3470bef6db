import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { SingleBar } from "cli-progress";
import type { Language } from "~/i18n/language";
import { importWords } from "~/i18n/words/import-words";
import type { ImportRequest, ImportResult } from "../operations/import/import-request";
import type { OperationContext } from "../operations/operation-context";
import { formatFileFault } from "./format-file-fault";
import { formatReport } from "./format-report";

export interface ImportOptions {
  dryRun?: boolean;
  system?: string;
}

type Import = (context: OperationContext, request: ImportRequest) => Promise<ImportResult>;

const interruptedCode = 130;

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
  const progress = new Progress();
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

/** The first Ctrl-C ends the import after the rows under way; a second one ends the process. */
function stopOnInterrupt(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

/** On stderr, and only where somebody looks on. */
class Progress {
  #bar: SingleBar | null = null;

  show(done: number, total: number): void {
    if (!process.stderr.isTTY) return;
    if (!this.#bar) {
      this.#bar = new SingleBar({
        stream: process.stderr,
        clearOnComplete: true,
        format: "{bar} {value}/{total}",
      });
      this.#bar.start(total, done);
    }
    this.#bar.update(done);
  }

  stop(): void {
    this.#bar?.stop();
  }
}
