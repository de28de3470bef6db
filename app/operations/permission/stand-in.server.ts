/**
 * Whoever is no customer takes the same steps as a customer, so that the time of an answer does not tell the one from the
 * other: in their place the facts of somebody else are read and compiled, and nothing of them is told
 * (docs/decisions/the-time-of-an-answer.md).
 */
import type { Database } from "#db/open-database";
import { TwoGenerations } from "~/domain/two-generations";
import type { House } from "../house/read-house.server";
import { isAskedAgain } from "./asked-again.server";
import { customersKeptMax } from "./customers-kept-max";
import { OfEachDatabase } from "./of-each-database";

/** Enough of them that the oldest has left the caches of the processor, as whoever is asked about for the first time. */
const idsKeptMax = 1_000;

interface ReadLately {
  ids: string[];
  next: number;
}

const readLately = new OfEachDatabase<ReadLately>(() => ({ ids: [], next: 0 }));

/**
 * The id of a customer whom nobody read for the longest, or of the one who follows `ahead` places after; empty where nobody
 * was read yet.
 */
export function findStandIn(db: Database, ahead = 0): string {
  const { ids, next } = readLately.of(db);
  if (ids.length === 0) return "";
  const oldest = next in ids ? next : 0;
  return ids[(oldest + ahead) % ids.length]!;
}

export function noteStandIn(db: Database, customerId: string): void {
  const lately = readLately.of(db);
  lately.ids[lately.next] = customerId;
  lately.next = (lately.next + 1) % idsKeptMax;
}

const sought = new OfEachDatabase(() => new TwoGenerations<string, House>(customersKeptMax));

/** Whether the reference, which names nobody, is kept as a customer would be; where it is asked for again, it now is. */
export function isSoughtAgain(db: Database, reference: string, house: House): boolean {
  const kept = sought.of(db);
  const isKnown = kept.get(reference) === house;
  if (!isKnown && isAskedAgain(db, reference)) kept.set(reference, house);
  return isKnown;
}

/** Is the reference kept as one that names nobody? */
export function wasSought(db: Database, reference: string): boolean {
  return sought.of(db).get(reference) !== undefined;
}
