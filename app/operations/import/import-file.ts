/** A file that can be read more than once: it is surveyed before anything of it is stored. */
export interface ImportFile {
  /** Without its folder. */
  name: string;
  open(): AsyncIterable<Uint8Array>;
}

/** Why a file as a whole cannot be used; nothing of it was stored. */
export type FileFault =
  | { code: "file_unreadable" }
  | { code: "file_empty" }
  | { code: "not_text" }
  | { code: "quote_not_closed"; line: number }
  | { code: "row_too_long"; line: number }
  | { code: "no_name_column" }
  | { code: "no_key_column" }
  | { code: "no_staff_columns"; columns: string[] }
  | { code: "column_twice"; columns: string[] }
  | { code: "no_company" }
  | { code: "other_import_running" };

/** Thrown while reading, caught by the operation. */
export class UnusableFile extends Error {
  constructor(readonly fault: FileFault) {
    super(fault.code);
  }
}
