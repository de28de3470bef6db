/**
 * Rows of a CSV file (RFC 4180 and what programs make of it), one at a time: memory stays flat, however long the file.
 * Line numbers are those an editor shows, line breaks within quotes counted.
 */
import { pipeline, Readable } from "node:stream";
import { CsvError, type Info, parse } from "csv-parse";
import type { FileFormat } from "./file-format.server";
import { type ImportFile, UnusableFile } from "./import-file";

export interface CsvRow {
  /** Where the row begins; the first line of the file is 1. */
  line: number;
  cells: string[];
}

/** A quote that is never closed would otherwise swallow the rest of the file into one cell. */
const rowLengthMax = 1_000_000;

/** The header is the first row. Empty lines are passed over. */
export async function* readCsvRows(file: ImportFile, format: FileFormat): AsyncGenerator<CsvRow> {
  let linesParsed = 0;
  const parser = parse({
    delimiter: format.separator,
    info: true,
    max_record_size: rowLengthMax,
    // The reader below lags behind: where parsing fails, this is how far it came.
    on_record: (record, { lines }) => {
      linesParsed = lines;
      return record;
    },
    record_delimiter: "\n",
    relax_column_count: true,
    relax_quotes: true,
  });
  // Its errors arrive at the parser, which is read below; leaving early closes the file.
  pipeline(Readable.from(decodeLines(file, format)), parser, () => {});
  let linesBefore = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      const line = linesBefore + 1;
      linesBefore = info.lines;
      if (line > format.linesBeforeHeader && record.some((cell) => cell !== ""))
        yield { line, cells: record };
    }
  } catch (error) {
    throw toUnusableFile(error, linesParsed + 1);
  }
}

/** Every line break becomes `\n`; a `\r` at the end of a chunk waits for what follows it. */
async function* decodeLines(file: ImportFile, format: FileFormat): AsyncGenerator<string> {
  const decoder = new TextDecoder(format.encoding);
  let held = "";
  for await (const chunk of file.open()) {
    const text = held + decoder.decode(chunk, { stream: true });
    held = text.endsWith("\r") ? "\r" : "";
    const ready = held ? text.slice(0, -1) : text;
    if (ready) yield ready.replace(/\r\n?/g, "\n");
  }
  const rest = (held + decoder.decode()).replace(/\r\n?/g, "\n");
  if (rest) yield rest;
}

function toUnusableFile(error: unknown, line: number): unknown {
  if (!(error instanceof CsvError)) return error;
  if (error.code === "CSV_QUOTE_NOT_CLOSED") return new UnusableFile({ code: "quote_not_closed", line });
  if (error.code === "CSV_MAX_RECORD_SIZE") return new UnusableFile({ code: "row_too_long", line });
  return error;
}
