/** Rows of what is done on the side. */

export interface JobRow {
  id: string;
  kind: string;
  /** JSON of ids only. */
  payload: string;
  run_at: number;
  attempts: number;
  leased_until: number | null;
  done_at: number | null;
  dead_at: number | null;
  last_error: string | null;
  created_at: number;
}

export interface ImportRunRow {
  /** SHA-256 of what is imported, the kind and the system: the same file goes on where it stopped. */
  id: string;
  kind: string;
  system: string;
  file_name: string;
  rows_done: number;
  /** JSON: counts and faulty rows so far. */
  report: string;
  started_at: number;
  finished_at: number | null;
}
