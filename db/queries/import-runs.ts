import type { Db, Tx } from "../dialects/dialect";

/** An import of one file: where it stopped, and what it found so far. */
export interface ImportRun<Report> {
  /** SHA-256 of content, kind and system: the same file goes on where it stopped. */
  id: string;
  kind: "customers" | "staff";
  system: string;
  fileName: string;
  rowsDone: number;
  report: Report;
  startedAt: number;
  finishedAt: number | null;
}

export async function findImportRun<Report>(db: Db, id: string): Promise<ImportRun<Report> | null> {
  const row = await db.selectFrom("import_run").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) return null;
  return {
    id: row.id,
    kind: row.kind as ImportRun<Report>["kind"],
    system: row.system,
    fileName: row.file_name,
    rowsDone: row.rows_done,
    report: JSON.parse(row.report),
    startedAt: row.started_at,
    finishedAt: row.finished_at,
  };
}

/** Starts it, or starts it over. */
export async function putImportRun<Report>(tx: Tx, run: ImportRun<Report>): Promise<void> {
  const state = {
    rows_done: run.rowsDone,
    report: JSON.stringify(run.report),
    started_at: run.startedAt,
    finished_at: run.finishedAt,
  };
  await tx
    .insertInto("import_run")
    .values({ id: run.id, kind: run.kind, system: run.system, file_name: run.fileName, ...state })
    .onConflict((conflict) => conflict.column("id").doUpdateSet(state))
    .execute();
}

/** False where another process has gone on with this run meanwhile: then nothing may be written. */
export async function advanceImportRun<Report>(
  tx: Tx,
  before: ImportRun<Report>,
  after: Pick<ImportRun<Report>, "rowsDone" | "report" | "finishedAt">,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("import_run")
    .set({ rows_done: after.rowsDone, report: JSON.stringify(after.report), finished_at: after.finishedAt })
    .where("id", "=", before.id)
    .where("rows_done", "=", before.rowsDone)
    .where("started_at", "=", before.startedAt)
    .where("finished_at", "is", null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}
