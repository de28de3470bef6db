/** Lists to screen as CSV: the first line names the columns. */
import { parseSenderReference } from "~/domain/people/sender-reference";
import { type CsvSeparator, findCsvSeparator, splitCsvLine, writeCsvLine } from "../csv-line";
import type { ScreenedRow } from "./screening";
import type { HeadFault, ScreeningFormat } from "./screening-format";

export const screeningColumns = ["customer", "sender", "channel", "topic", "at"] as const;
export const answerColumns = [
  "line",
  "customer",
  "allowed",
  "reasons",
  "next_from",
  "next_until",
  "left",
  "place",
] as const;

type Column = (typeof screeningColumns)[number];

/** `sep=;`, as Excel writes it before a header. */
export function readSeparatorLine(line: string | null): CsvSeparator | null {
  const [, separator] = /^"?sep=([,;\t])"?$/i.exec(line ?? "") ?? [];
  return (separator as CsvSeparator | undefined) ?? null;
}

/** The format of the list that begins with this line (null = it could not be read); or why it cannot be one. */
export function readCsvHead(
  head: string | null,
  told: CsvSeparator | null = null,
): ScreeningFormat | HeadFault {
  if (head === null) return { code: "head_unreadable" };
  const separator = told ?? findCsvSeparator(head);
  const headings = (splitCsvLine(head, separator) ?? []).map((heading) => heading.trim().toLowerCase());
  const unknown = headings.filter((heading) => !isColumn(heading));
  if (unknown.length > 0) return { code: "columns_unknown", columns: unknown };
  const twice = headings.filter((heading, index) => headings.indexOf(heading) !== index);
  if (twice.length > 0) return { code: "columns_twice", columns: twice };
  if (!headings.includes("customer")) return { code: "customer_column_missing" };
  return {
    head: writeCsvLine(answerColumns, separator),
    readRow: (text) => readRow(text, headings as Column[], separator),
    writeRow: (row) => writeRow(row, separator),
  };
}

function isColumn(heading: string): heading is Column {
  return screeningColumns.some((column) => column === heading);
}

function readRow(text: string, headings: Column[], separator: CsvSeparator): unknown {
  const cells = splitCsvLine(text, separator);
  if (cells?.length !== headings.length) return null;
  const row: Record<string, unknown> = {};
  for (const [index, heading] of headings.entries()) {
    const cell = cells[index]!.trim();
    if (cell !== "") row[heading] = heading === "sender" ? parseSenderReference(cell) : cell;
  }
  return row;
}

function writeRow(row: ScreenedRow, separator: CsvSeparator): string {
  const { line, customer, allowed, reasons, window, left, place = "" } = row;
  const answer = [allowed ? "yes" : "no", reasons.join(" "), window?.from ?? "", window?.until ?? ""];
  const cells = [`${line}`, customer ?? "", ...answer, left === null ? "" : `${left}`, place];
  return writeCsvLine(cells, separator);
}
