/** How lists to screen are written, and their answers: one row a line, in the same order, in the same format. */
import type { ScreenedRow } from "./screening";

export interface ScreeningFormat {
  /** What the answer begins with. */
  head: string;
  /** What the line says, unchecked; null where it cannot be read. */
  readRow(text: string): unknown;
  /** With the end of its line. */
  writeRow(row: ScreenedRow): string;
}

/** Why the first line of a CSV list cannot be its header. */
export type HeadFault =
  | { code: "columns_unknown" | "columns_twice"; columns: string[] }
  | { code: "customer_column_missing" | "list_empty" | "head_unreadable" };

export const ndjson: ScreeningFormat = {
  head: "",
  readRow(text) {
    try {
      return JSON.parse(text);
    } catch {
      return null;
    }
  },
  writeRow: (row) => `${JSON.stringify(row)}\n`,
};
