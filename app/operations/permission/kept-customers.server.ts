/** Customers made ready for decisions, kept per process by the reference with which they were asked for. */
import type { Database } from "#db/open-database";
import type { RecordedCustomer } from "#db/queries/customer-facts";
import type { KnownRevision } from "#db/queries/revisions";
import { type CompiledCustomer, compileCustomer } from "~/domain/permission/compile-customer";
import { takeFacts } from "~/domain/permission/recorded-facts";
import { TwoGenerations } from "~/domain/two-generations";
import type { House } from "../house/read-house.server";
import { isAskedAgain } from "./asked-again.server";
import { customersKeptMax } from "./customers-kept-max";
import { OfEachDatabase } from "./of-each-database";
import { noteStandIn } from "./stand-in.server";

interface KeptCustomer {
  id: string;
  revision: number;
  house: House;
  /** Milliseconds: what was over by then is not in it. */
  readAt: number;
  compiled: CompiledCustomer;
}

/** A customer who was asked for, as much of them as an answer needs. */
export type AskedCustomer = { id: string; compiled: CompiledCustomer } | { id: string; fault: unknown };

const keptCustomers = new OfEachDatabase(() => new TwoGenerations<string, KeptCustomer>(customersKeptMax));

export function isKept(db: Database, reference: string): boolean {
  return keptCustomers.of(db).get(reference) !== undefined;
}

/** Null where nothing is kept of the customer as they are in force now. */
export function findKept(
  db: Database,
  reference: string,
  { id, revision }: KnownRevision,
  house: House,
  now: number,
): AskedCustomer | null {
  const kept = keptCustomers.of(db).get(reference);
  const isFresh = kept?.id === id && kept.revision === revision && kept.house === house && kept.readAt <= now;
  return isFresh ? kept : null;
}

/** What {@link keep} may keep; a fault where the stored choice cannot be read as it was meant. */
export type ReadCustomer = KeptCustomer | { id: string; fault: unknown };

export function readCustomer(
  db: Database,
  house: House,
  recorded: RecordedCustomer,
  now: number,
): ReadCustomer {
  const { id, revision } = recorded;
  try {
    const facts = takeFacts(recorded.readFacts(), now, house.settings.timeZone);
    const compiled = compileCustomer(house.compiled, facts);
    noteStandIn(db, id);
    return { id, revision, house, readAt: now, compiled };
  } catch (fault) {
    return { id, fault };
  }
}

/** Where it is asked for again. What cannot be read is not kept: it is looked at again each time. */
export function keep(db: Database, reference: string, read: ReadCustomer): AskedCustomer {
  if (isAskedAgain(db, reference) && "compiled" in read) keptCustomers.of(db).set(reference, read);
  return read;
}
