/**
 * Statements of SQLite that stay prepared: preparing costs more than most queries here, and the set of statements is
 * closed. The driver makes a row an object by naming each of its columns anew, which takes as long as reading them; here
 * its rows are lists, and the names are asked for once.
 */
import type BetterSqlite3 from "better-sqlite3";
import type { SqliteStatement } from "kysely";

export function withPreparedOnce(connection: BetterSqlite3.Database) {
  const prepared = new Map<string, Prepared>();
  return {
    prepare(text: string): SqliteStatement {
      const known = prepared.get(text);
      if (known && !known.isBusy) return known;
      const statement = new Prepared(connection.prepare<unknown[], unknown[]>(text));
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
    return this.#statement.all(parameters).map((values) => this.#toRow(values));
  }

  run(parameters: readonly unknown[]) {
    return this.#statement.run(parameters);
  }

  *iterate(parameters: readonly unknown[]): IterableIterator<Row> {
    for (const values of this.#statement.iterate(parameters)) yield this.#toRow(values);
  }

  #toRow(values: readonly unknown[]): Row {
    // Another process may have added a column since.
    if (this.#names.length !== values.length) this.#names = this.#statement.columns().map(({ name }) => name);
    const row: Row = {};
    for (let place = 0; place < values.length; place++) row[this.#names[place]!] = values[place];
    return row;
  }
}
