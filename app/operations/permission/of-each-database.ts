import type { Database } from "#db/open-database";

/** What each database of the process has one of, made when it is first asked for, and gone with the database. */
export class OfEachDatabase<Made> {
  readonly #made = new WeakMap<Database, Made>();

  constructor(private readonly make: (db: Database) => Made) {}

  of(db: Database): Made {
    const known = this.#made.get(db);
    if (known !== undefined) return known;
    const made = this.make(db);
    this.#made.set(db, made);
    return made;
  }
}
