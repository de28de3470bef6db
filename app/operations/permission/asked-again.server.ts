import type { Database } from "#db/open-database";
import { TwoGenerations } from "~/domain/two-generations";
import { OfEachDatabase } from "./of-each-database";

const askedMax = 100_000;

const askedLately = new OfEachDatabase(() => new TwoGenerations<string, true>(askedMax));

/**
 * Was the reference asked about lately, whomever it names? It now was. Only what is asked for again is worth keeping: a
 * screening asks about each customer once, and what it left behind would be in the way of everything else.
 */
export function isAskedAgain(db: Database, reference: string): boolean {
  const asked = askedLately.of(db);
  const isAgain = asked.get(reference) === true;
  if (!isAgain) asked.set(reference, true);
  return isAgain;
}
