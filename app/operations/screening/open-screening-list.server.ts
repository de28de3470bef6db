/**
 * Opens a list to screen: finds out how it is written, then reads its rows as the bytes arrive. A row that is not what a
 * row must be is told with its line and the place that is wrong, and the next one is read; lists longer than the bounds
 * end with such a row.
 */
import type { CsvSeparator } from "../csv-line";
import { readCsvHead, readSeparatorLine } from "./csv-screening";
import { type Line, readLines } from "./read-lines";
import { type ReadRow, screeningBounds } from "./screening";
import { type HeadFault, ndjson, type ScreeningFormat } from "./screening-format";
import { checkScreeningRow } from "./screening-row-schema";

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
  const head = await findCsvHead(batches);
  const format =
    head === null ? ({ code: "list_empty" } as const) : readCsvHead(head.line.text, head.separator);
  if (head === null || "code" in format) {
    await batches.return(undefined);
    return { ok: false, fault: format as HeadFault };
  }
  const rows = readRows(startingWith(head.rest, batches), format, head.line.number + rowsMax);
  return { ok: true, format, rows };
}

interface CsvHead {
  line: Line;
  /** As Excel says it, in a line of its own before the header; null = it says nothing. */
  separator: CsvSeparator | null;
  /** What came with it. */
  rest: Line[];
}

/** The first line that is not empty and not Excel's `sep=;`. Null where there is none. */
async function findCsvHead(batches: AsyncGenerator<Line[]>): Promise<CsvHead | null> {
  let separator: CsvSeparator | null = null;
  for (let next = await batches.next(); !next.done; next = await batches.next()) {
    for (const [index, line] of next.value.entries()) {
      if (line.text?.trim() === "") continue;
      const told: CsvSeparator | null = separator === null ? readSeparatorLine(line.text) : null;
      if (told === null) return { line, separator, rest: next.value.slice(index + 1) };
      separator = told;
    }
  }
  return null;
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
  const told = text === null ? null : format.readRow(text);
  const checked = checkScreeningRow(told);
  return "row" in checked ? { line, row: checked.row } : { line, refusal: "malformed", ...checked };
}
