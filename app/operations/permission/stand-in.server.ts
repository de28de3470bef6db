/**
 * Whoever is no customer takes the same steps as a customer, so that the time of an answer does not tell the one from the
 * other: in their place the facts of somebody else are read and compiled, and nothing of them is told
 * (docs/decisions/the-time-of-an-answer.md).
 */
import type { Database } from "#db/open-database";
import { TwoGenerations } from "~/domain/two-generations";
import type { House } from "../house/read-house.server";
import { isAskedAgain } from "./asked-again.server";

/** Enough of them that the oldest has left the caches of the processor, as whoever is asked about for the first time. */
const idsKeptMax = 1_000;

interface ReadLately {
  ids: string[];
  next: number;
}

const readLately = new WeakMap<Database, ReadLately>();

/**
 * The id of a customer whom nobody read for the longest, or of the one who follows `ahead` places after; empty where nobody
 * was read yet.
 */
export function findStandIn(db: Database, ahead = 0): string {
  const lately = readLately.get(db);
  if (!lately) return "";
  const { ids, next } = lately;
  const oldest = next in ids ? next : 0;
  return ids[(oldest + ahead) % ids.length]!;
}

export function noteStandIn(db: Database, customerId: string): void {
  const lately = readLately.get(db) ?? { ids: [], next: 0 };
  readLately.set(db, lately);
  lately.ids[lately.next] = customerId;
  lately.next = (lately.next + 1) % idsKeptMax;
}

/** As many as customers are kept. */
const nobodiesKeptMax = 50_000;

const soughtByDatabase = new WeakMap<Database, TwoGenerations<string, House>>();

/** Whether the reference, which names nobody, is kept as a customer would be; where it is asked for again, it now is. */
export function isSoughtAgain(db: Database, reference: string, house: House): boolean {
  const sought = soughtIn(db);
  const isKnown = sought.get(reference) === house;
  if (!isKnown && isAskedAgain(db, reference)) sought.set(reference, house);
  return isKnown;
}

/** Is the reference kept as one that names nobody? */
export function wasSought(db: Database, reference: string): boolean {
  return soughtIn(db).get(reference) !== undefined;
}

function soughtIn(db: Database): TwoGenerations<string, House> {
  const known = soughtByDatabase.get(db);
  if (known) return known;
  const made = new TwoGenerations<string, House>(nobodiesKeptMax);
  soughtByDatabase.set(db, made);
  return made;
}
