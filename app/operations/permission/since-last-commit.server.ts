import type { Database } from "#db/open-database";

/** What was found since the last commit of anybody: all of it would be found again. */
export class SinceLastCommit<Found> {
  readonly #ofDatabase = new WeakMap<Database, { commit: number; found: Found }>();

  constructor(private readonly begin: () => Found) {}

  /**
   * To be asked for before anything is looked up that is to go in. Null where the database does not say when somebody
   * commits (PostgreSQL).
   */
  of(db: Database): Found | null {
    const commit = db.lastCommit();
    if (commit === null) return null;
    const known = this.#ofDatabase.get(db);
    if (known?.commit === commit) return known.found;
    const found = this.begin();
    this.#ofDatabase.set(db, { commit, found });
    return found;
  }
}
