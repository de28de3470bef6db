/**
 * Opens a list to screen: finds out how it is written, then reads its rows as the bytes arrive. A row that is not what a
 * row must be is told with its line, and the next one is read; lists longer than the bounds end with such a row.
 */
import { readCsvHead } from "./csv-screening";
import { type Line, readLines } from "./read-lines";
import { type ReadRow, screeningBounds } from "./screening";
import { type HeadFault, ndjson, type ScreeningFormat } from "./screening-format";
import { screeningRowSchema } from "./screening-row-schema";

export type ListKind = "csv" | "ndjson";

export interface ListToScreen {
  format: ScreeningFormat;
  rows: AsyncIterable<ReadRow[]>;
}

export type OpenedList = ({ ok: true } & ListToScreen) | { ok: false; fault: HeadFault };

/** Few enough for a list of parameters on both databases, and for others to have their turn between two batches. */
const rowsPerBatch = 500;

/** Reads no more than the first line before it answers. */
export async function openScreeningList(
  bytes: AsyncIterable<Uint8Array>,
  kind: ListKind,
  { rowsMax, lineBytesMax } = screeningBounds,
): Promise<OpenedList> {
  const batches = readLines(bytes, { lineBytesMax, linesMax: rowsPerBatch });
  if (kind === "ndjson") return { ok: true, format: ndjson, rows: readRows(batches, ndjson, rowsMax) };
  const first = await batches.next();
  const lines = first.done ? [] : first.value;
  const format = readCsvHead(lines[0]?.text ?? "");
  if ("code" in format) {
    await batches.return(undefined);
    return { ok: false, fault: format };
  }
  return { ok: true, format, rows: readRows(startingWith(lines.slice(1), batches), format, rowsMax + 1) };
}

async function* startingWith<Item>(first: Item, rest: AsyncIterable<Item>): AsyncGenerator<Item> {
  yield first;
  yield* rest;
}

async function* readRows(
  batches: AsyncIterable<Line[]>,
  format: ScreeningFormat,
  lastLine: number,
): AsyncGenerator<ReadRow[]> {
  for await (const lines of batches) {
    const filled = lines.filter(({ number, text }) => number <= lastLine && text?.trim() !== "");
    const rows = filled.map((line) => readRow(line, format));
    const isTooLong = lines.some(({ number }) => number > lastLine);
    yield isTooLong ? [...rows, { line: lastLine + 1, refusal: "list_too_long" }] : rows;
    if (isTooLong) return;
  }
}

function readRow({ number: line, text }: Line, format: ScreeningFormat): ReadRow {
  const parsed = screeningRowSchema.safeParse(text === null ? null : format.readRow(text));
  return parsed.success ? { line, row: parsed.data } : { line, refusal: "malformed" };
}
