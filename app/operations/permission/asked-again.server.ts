import type { Database } from "#db/open-database";
import { TwoGenerations } from "~/domain/two-generations";

const askedMax = 100_000;

const askedByDatabase = new WeakMap<Database, TwoGenerations<string, true>>();

/**
 * Was the reference asked about lately, whomever it names? It now was. Only what is asked for again is worth keeping: a
 * screening asks about each customer once, and what it left behind would be in the way of everything else.
 */
export function isAskedAgain(db: Database, reference: string): boolean {
  const asked = askedIn(db);
  const isAgain = asked.get(reference) === true;
  if (!isAgain) asked.set(reference, true);
  return isAgain;
}

function askedIn(db: Database): TwoGenerations<string, true> {
  const known = askedByDatabase.get(db);
  if (known) return known;
  const made = new TwoGenerations<string, true>(askedMax);
  askedByDatabase.set(db, made);
  return made;
}
