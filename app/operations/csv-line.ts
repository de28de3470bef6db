/**
 * Lines of CSV (RFC 4180), one at a time. No cell of a list to screen can hold a line break, so a quote that is never
 * closed spoils its own line and no other. What a spreadsheet would take for a formula is written with an apostrophe
 * before it (OWASP, "CSV Injection").
 */
export type CsvSeparator = "," | ";" | "\t";

/** Null where a quote is not closed, or something follows one. */
export function splitCsvLine(line: string, separator: CsvSeparator): string[] | null {
  if (!line.includes('"')) return line.split(separator);
  const cells: string[] = [];
  for (let at = 0; at <= line.length; at++) {
    const end = line[at] === '"' ? findEndOfQuoted(line, at) : findOr(line, separator, at);
    if (end === -1 || (end < line.length && line[end] !== separator)) return null;
    cells.push(unquote(line.slice(at, end)));
    at = end;
  }
  return cells;
}

/** The separator that the header has most of. */
export function findCsvSeparator(header: string): CsvSeparator {
  const count = (separator: string) => header.split(separator).length;
  const separators: CsvSeparator[] = [",", ";", "\t"];
  return separators.reduce((best, one) => (count(one) > count(best) ? one : best));
}

export function writeCsvLine(cells: readonly string[], separator: CsvSeparator): string {
  return `${cells.map((cell) => quote(disarm(cell), separator)).join(separator)}\r\n`;
}

/** Behind the closing quote, -1 where there is none; two quotes are one that belongs to the cell. */
function findEndOfQuoted(line: string, opening: number): number {
  let at = line.indexOf('"', opening + 1);
  while (at !== -1 && line[at + 1] === '"') at = line.indexOf('"', at + 2);
  return at === -1 ? -1 : at + 1;
}

function findOr(line: string, separator: string, from: number): number {
  const found = line.indexOf(separator, from);
  return found === -1 ? line.length : found;
}

function unquote(cell: string): string {
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

/** Behind blanks as well, and in the full width that East Asian spreadsheets take for the same. */
const formula = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

function disarm(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

function quote(cell: string, separator: CsvSeparator): string {
  const isPlain = !cell.includes(separator) && !/["\r\n]/.test(cell);
  return isPlain ? cell : `"${cell.replaceAll('"', '""')}"`;
}
