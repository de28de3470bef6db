/**
 * Statements of SQLite that stay prepared: preparing costs more than most queries here, and the set of statements is
 * closed. The driver makes a row an object by naming each of its columns anew, which takes as long as reading them; here
 * its rows are lists, and the names are asked for once. What SQLite cannot answer now is a {@link NoAnswer}, whoever asks:
 * in a transaction or outside of one, for reading or for writing.
 */
import BetterSqlite3 from "better-sqlite3";
import type { SqliteStatement } from "kysely";
import { NoAnswer } from "~/domain/no-answer";

export function withPreparedOnce(connection: BetterSqlite3.Database) {
  const prepared = new Map<string, Prepared>();
  return {
    prepare(text: string): SqliteStatement {
      const known = prepared.get(text);
      if (known && !known.isBusy) return known;
      const statement = new Prepared(answered(() => connection.prepare<unknown[], unknown[]>(text)));
      prepared.set(text, statement);
      return statement;
    },
    close: () => connection.close(),
  };
}

type Statement = BetterSqlite3.Statement<unknown[], unknown[]>;
type Row = Record<string, unknown>;

class Prepared implements SqliteStatement {
  readonly #statement: Statement;
  #names: readonly string[] = [];

  constructor(statement: Statement) {
    this.#statement = statement.reader ? statement.raw() : statement;
  }

  get reader(): boolean {
    return this.#statement.reader;
  }

  /** Under way for somebody who reads row by row. */
  get isBusy(): boolean {
    return this.#statement.busy;
  }

  all(parameters: readonly unknown[]): Row[] {
    return answered(() => this.#statement.all(parameters)).map((values) => this.#toRow(values));
  }

  run(parameters: readonly unknown[]) {
    return answered(() => this.#statement.run(parameters));
  }

  *iterate(parameters: readonly unknown[]): IterableIterator<Row> {
    const rows = answered(() => this.#statement.iterate(parameters));
    const next = () => answered(() => rows.next());
    try {
      for (let row = next(); !row.done; row = next()) yield this.#toRow(row.value);
    } finally {
      rows.return?.();
    }
  }

  #toRow(values: readonly unknown[]): Row {
    // Another process may have added a column since.
    if (this.#names.length !== values.length) this.#names = this.#statement.columns().map(({ name }) => name);
    const row: Row = {};
    for (let place = 0; place < values.length; place++) row[this.#names[place]!] = values[place];
    return row;
  }
}

/** Somebody else has the file, or there is no room left, or the disk does not give or take what it should. */
const codesOfNoAnswer = /^SQLITE_(BUSY|LOCKED|FULL|IOERR|CANTOPEN|READONLY)/;

/** What `ask` answers. Where SQLite says that it cannot now, asked again later it may. */
export function answered<Answer>(ask: () => Answer): Answer {
  try {
    return ask();
  } catch (error) {
    const { SqliteError } = BetterSqlite3;
    if (!(error instanceof SqliteError) || !codesOfNoAnswer.test(error.code)) throw error;
    throw new NoAnswer(`The database gave no answer: ${error.message} (${error.code})`, { cause: error });
  }
}

/** Somebody else has the file, and may be done with it soon. */
export function isBusy(error: unknown): boolean {
  return (
    error instanceof NoAnswer &&
    error.cause instanceof BetterSqlite3.SqliteError &&
    error.cause.code === "SQLITE_BUSY"
  );
}
