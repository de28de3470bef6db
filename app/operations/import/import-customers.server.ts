/**
 * Imports customers from an export (docs/import.md). The file is read three times: for how it is written, for rows that
 * contradict each other, and then stored, 500 rows a transaction together with how far it came, so that an import that
 * was killed goes on where it stopped. A file that cannot be used is an answer, and so is every row that cannot.
 */
import type { Tx } from "#db/dialects/dialect";
import { findCompanySettings } from "#db/queries/company";
import { advanceImportRun, type ImportRun } from "#db/queries/import-runs";
import type { OperationContext } from "../operation-context";
import { applyHeldRefusals } from "./apply-held-refusals.server";
import { type BatchRules, prepareBatchRules } from "./batch-rules.server";
import { beginImportRun } from "./begin-import-run.server";
import { type CustomerProgress, emptyProgress } from "./customer-progress";
import { findFileFormat } from "./file-format.server";
import { importCustomerBatch } from "./import-customer-batch.server";
import { UnusableFile } from "./import-file";
import { answerUnusableFile, type ImportRequest, type ImportResult } from "./import-request";
import { type PreparedRow, prepareRow } from "./prepare-row.server";
import { readCsvRows } from "./read-csv-rows.server";
import { surveyCustomers } from "./survey-customers.server";
import { transactionOrRehearsal } from "./transaction-or-rehearsal.server";

const batchRows = 500;

type Run = ImportRun<CustomerProgress>;

export function importCustomers(context: OperationContext, request: ImportRequest): Promise<ImportResult> {
  return answerUnusableFile(() => importFile(context, request));
}

async function importFile(context: OperationContext, request: ImportRequest): Promise<ImportResult> {
  const settings = await findCompanySettings(context.db.reader);
  if (!settings) throw new UnusableFile({ code: "no_company" });
  const format = await findFileFormat(request.file);
  const survey = await surveyCustomers(request.file, format, request.system);
  const { valueColumns, consentsWithoutChannel, unreadColumns, system } = survey.columns;
  const { rowsTotal, footerLines } = survey;
  const { report, held } = emptyProgress();
  let run: Run = await beginImportRun(context, request, {
    kind: "customers",
    system,
    contentHash: format.contentHash,
    report: {
      report: { ...report, rowsTotal, footerLines, valueColumns, consentsWithoutChannel, unreadColumns },
      held,
    },
  });
  const resumedAt = run.rowsDone;
  const rules = await prepareBatchRules(context, settings, survey, run.id);
  for await (const batch of readBatches(context, request, rules, format, run.rowsDone)) {
    if (request.signal?.aborted) return { ok: false, fault: { code: "interrupted", rowsDone: run.rowsDone } };
    run = await importBatch(context, request, rules, run, batch);
    request.onProgress?.(run.rowsDone, rowsTotal);
  }
  run = await finish(context, request, rules, run);
  return { ok: true, system, encoding: format.encoding, resumedAt, report: run.report.report };
}

async function* readBatches(
  { vault }: OperationContext,
  { file }: ImportRequest,
  rules: BatchRules,
  format: Parameters<typeof readCsvRows>[1],
  rowsDone: number,
): AsyncGenerator<PreparedRow[]> {
  const rows = readCsvRows(file, format);
  await rows.next();
  let batch: PreparedRow[] = [];
  let index = 0;
  for await (const row of rows) {
    if (index === rules.survey.rowsTotal) break;
    if (index >= rowsDone) batch.push(prepareRow(row, index, rules, vault));
    index++;
    if (batch.length < batchRows) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function importBatch(
  context: OperationContext,
  request: ImportRequest,
  rules: BatchRules,
  run: Run,
  batch: PreparedRow[],
): Promise<Run> {
  const rowsDone = run.rowsDone + batch.length;
  return transactionOrRehearsal(context.db, request.isDryRun, async (tx) => {
    // The transaction may be tried again: it never writes to what the first try has changed.
    const progress = structuredClone(run.report);
    await importCustomerBatch(tx, context.vault, rules, batch, progress);
    return advance(tx, request, run, { ...run, rowsDone, report: progress });
  });
}

function finish(
  context: OperationContext,
  request: ImportRequest,
  rules: BatchRules,
  run: Run,
): Promise<Run> {
  return transactionOrRehearsal(context.db, request.isDryRun, async (tx) => {
    await applyHeldRefusals(tx, context.vault, rules, run.report.held);
    return advance(tx, request, run, { ...run, finishedAt: context.clock() });
  });
}

async function advance(tx: Tx, request: ImportRequest, before: Run, after: Run): Promise<Run> {
  const isOurs = request.isDryRun || (await advanceImportRun(tx, before, after));
  if (!isOurs) throw new UnusableFile({ code: "other_import_running" });
  return after;
}
