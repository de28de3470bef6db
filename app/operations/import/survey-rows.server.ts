/**
 * A first reading of all rows, before any is stored: how many there are, which repeat an earlier one, and which
 * contradict each other, so that the order of rows decides nothing. Keeps 32 bytes per row.
 */
import { createHash } from "node:crypto";

export interface RowKeys {
  line: number;
  /** What the row is known by: its id, or its name with its e-mail address; null = nothing. */
  key: string | null;
  hasId: boolean;
  /** Name with e-mail address, also of a row with an id; null without an address. */
  namesake: string | null;
  /** Everything that is read of the row. */
  content: string;
}

/** By the row's number, the first being 0. */
export interface Survey {
  rowsTotal: number;
  /** Rows word for word like an earlier one. */
  repeats: Set<number>;
  /** Rows of the same key that differ, with the lines of all of them. */
  conflicts: Map<number, number[]>;
  /** Rows without an id that another row, with an id, has the name and address of. */
  withTwin: Map<number, number[]>;
}

export class RowSurvey {
  readonly #lines: number[] = [];
  readonly #keys: number[] = [];
  readonly #contents: number[] = [];
  readonly #namesakes: number[] = [];
  readonly #withoutId = new Set<number>();

  add(row: RowKeys): void {
    if (!row.hasId) this.#withoutId.add(this.#lines.length);
    this.#lines.push(row.line);
    this.#keys.push(row.key === null ? 0 : digest(`${row.hasId ? "id" : "name"} ${row.key}`));
    this.#contents.push(digest(row.content));
    this.#namesakes.push(row.namesake === null ? 0 : digest(row.namesake));
  }

  finish(): Survey {
    const survey: Survey = {
      rowsTotal: this.#lines.length,
      repeats: new Set(),
      conflicts: new Map(),
      withTwin: new Map(),
    };
    for (const rows of groupsOfEqual(this.#keys)) this.#compare(rows, survey);
    if (this.#withoutId.size > 0 && this.#withoutId.size < survey.rowsTotal) {
      for (const rows of groupsOfEqual(this.#namesakes)) this.#findTwins(rows, survey);
    }
    return survey;
  }

  #compare(rows: number[], survey: Survey): void {
    const [first, ...later] = rows as [number, ...number[]];
    const areEqual = later.every((row) => this.#contents[row] === this.#contents[first]);
    if (areEqual) for (const row of later) survey.repeats.add(row);
    else for (const row of rows) survey.conflicts.set(row, this.#linesOf(rows));
  }

  #findTwins(rows: number[], survey: Survey): void {
    const withId = rows.filter((row) => !this.#withoutId.has(row));
    if (withId.length === 0) return;
    for (const row of rows) if (this.#withoutId.has(row)) survey.withTwin.set(row, this.#linesOf(withId));
  }

  #linesOf(rows: number[]): number[] {
    return rows.map((row) => this.#lines[row]!);
  }
}

/** 53 bits of SHA-256: exact as a number; among a million rows two unlike texts meet once in 18,000 files. */
function digest(text: string): number {
  const bytes = createHash("sha256").update(text).digest();
  return bytes.readUInt32BE(0) * 2 ** 21 + (bytes.readUInt32BE(4) >>> 11);
}

/** Positions of equal numbers, ascending, in groups of two or more; 0 equals nothing. */
function* groupsOfEqual(numbers: readonly number[]): Generator<number[]> {
  const order = Uint32Array.from(numbers.keys()).sort((a, b) => numbers[a]! - numbers[b]! || a - b);
  let start = 0;
  for (let end = 1; end <= order.length; end++) {
    if (end < order.length && numbers[order[end]!] === numbers[order[start]!]) continue;
    if (end - start > 1 && numbers[order[start]!] !== 0) yield [...order.subarray(start, end)];
    start = end;
  }
}
