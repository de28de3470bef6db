/**
 * Customers ready for decisions, kept per process. What is kept is used only where the revisions of the customer and of
 * the company match those that are asked for with every question: a memory that is stale never says yes. Time needs no
 * revision: hours, pauses, caps and invitations are compiled as functions of it.
 */
import { GatheredAsks } from "#db/gathered-asks";
import type { Database } from "#db/open-database";
import { askForCustomers, askForOne, type RecordedCustomer } from "#db/queries/customer-facts";
import { askForRevisions, type Revisions } from "#db/queries/revisions";
import { parseCustomerReference } from "~/domain/people/customer-reference";
import { type Soon, whenThere } from "~/domain/soon";
import { findKeptHouse, type House, readHouse } from "../house/read-house.server";
import { type AskedCustomers, findSinceCommit, hasAll, note } from "./customers-since-commit.server";
import { type AskedCustomer, findKept, isKept, keep, readCustomer } from "./kept-customers.server";
import { findLookedUp, whileLookedUp } from "./looked-up-ahead.server";
import { OfEachDatabase } from "./of-each-database";
import { findStandIn, isSoughtAgain, wasSought } from "./stand-in.server";

/** The company may change between two queries; it does not do so for ever. */
const triesMax = 3;

export function findAskedCustomers(
  db: Database,
  references: readonly string[],
  now: number,
): Soon<AskedCustomers> {
  const found = findSinceCommit(db);
  if (found && hasAll(found, references, now)) return found;
  const asked = findLookedUp(db, references) ?? ask(db, references, now);
  return whenThere(asked, (asked) => {
    if (found) note(db, found, references, asked, now);
    return asked;
  });
}

function ask(db: Database, references: readonly string[], now: number): Soon<AskedCustomers> {
  const isFew = references.length <= gatheredMax;
  return isFew ? gathered.of(db).ask({ references, now }) : findAfresh(db, listOnce(references), now);
}

/**
 * Runs `work`, which asks about each of these customers for itself, when all of them were read, where the database answers
 * at once. Where it does not, those who ask are gathered as they come.
 */
export function lookUpAhead(
  db: Database,
  references: readonly string[],
  now: number,
  work: () => void,
): void {
  whileLookedUp(db, readAtOnce(db, references, now), work);
}

function readAtOnce(db: Database, references: readonly string[], now: number): Map<string, AskedCustomers> {
  const read = new Map<string, AskedCustomers>();
  try {
    if (references.length === 0 || !findSinceCommit(db)) return read;
    db.askTogether(() => {
      for (const reference of references) {
        const found = findAfresh(db, [reference], now);
        if (found instanceof Promise) found.catch(() => {});
        else read.set(reference, found);
      }
    });
  } catch {
    // Whoever asks meets it as well, and is answered with no.
  }
  return read;
}

/** Whoever asks about more has gathered them already. */
const gatheredMax = 50;

interface Ask {
  references: readonly string[];
  now: number;
}

/**
 * A few are asked about together with whoever comes in the same turn: queries are fewer, and each step finds in the
 * processor's caches what it left there a moment before.
 */
const gathered = new OfEachDatabase(
  (db) =>
    new GatheredAsks<Ask, AskedCustomers>((asks) => {
      const references = listOnce(asks.flatMap((ask) => ask.references));
      // What is over for one of them may not be for another.
      return findAfresh(db, references, Math.min(...asks.map(({ now }) => now)));
    }),
);

function listOnce(references: readonly string[]): string[] {
  return [...new Set(references)];
}

function findAfresh(
  db: Database,
  references: readonly string[],
  now: number,
  tries = 1,
): Soon<AskedCustomers> {
  const [reference] = references;
  const isOneUnknown = references.length === 1 && !isKept(db, reference!) && !wasSought(db, reference!);
  return isOneUnknown ? findUnknown(db, reference!, now, tries) : findAll(db, references, now, tries);
}

/** Of whom nothing is kept, no revision need be asked for first. Who is no customer is read as somebody else. */
function findUnknown(db: Database, reference: string, now: number, tries: number): Soon<AskedCustomers> {
  const sought = { reference: parseCustomerReference(reference) ?? { id: "" }, standIn: findStandIn(db) };
  return whenThere(askForOne(db, sought), ({ companyRevision, isFound, customer }) =>
    whenThere(findHouse(db, companyRevision), (house) => {
      if (house.settings.revision !== companyRevision) return tryAgain(db, [reference], now, tries);
      const read = customer && readCustomer(db, house, customer, now);
      if (read && isFound) return { house, customers: new Map([[reference, keep(db, reference, read)]]) };
      isSoughtAgain(db, reference, house);
      return { house, customers: new Map(), standIns: new Map(read ? [[reference, read]] : []) };
    }),
  );
}

function findAll(
  db: Database,
  references: readonly string[],
  now: number,
  tries: number,
): Soon<AskedCustomers> {
  return whenThere(askForRevisions(db, references), (revisions) =>
    whenThere(findHouse(db, revisions.company), (house) => {
      if (house.settings.revision !== revisions.company) return tryAgain(db, references, now, tries);
      const lookedUp = lookUp(db, house, references, revisions, now);
      const { found, missing } = lookedUp;
      if (missing.length === 0) return { house, customers: found };
      return whenThere(askForCustomers(db, missing), (recorded) => {
        if (recorded.some(({ companyRevision }) => companyRevision !== revisions.company)) {
          return tryAgain(db, references, now, tries);
        }
        return withRead(db, house, lookedUp, recorded, { references, revisions }, now);
      });
    }),
  );
}

function tryAgain(db: Database, references: readonly string[], now: number, tries: number) {
  if (tries === triesMax) throw new Error("The company's rules change faster than they can be read.");
  return findAfresh(db, references, now, tries + 1);
}

function findHouse(db: Database, revision: number): Soon<House> {
  return findKeptHouse(db.reader, revision) ?? readHouse(db.reader);
}

/** Who is no customer takes the steps of a customer who is not kept yet, or of one who is. */
function lookUp(
  db: Database,
  house: House,
  references: readonly string[],
  { customers }: Revisions,
  now: number,
) {
  const found = new Map<string, AskedCustomer>();
  const missing: string[] = [];
  /** Who stands in for a reference that names nobody. */
  const standIns = new Map<string, string>();
  for (const reference of references) {
    const known = customers.get(reference);
    const kept = known && findKept(db, reference, known, house, now);
    if (kept) found.set(reference, kept);
    else if (known) missing.push(known.id);
    else if (!isSoughtAgain(db, reference, house)) {
      standIns.set(reference, findStandIn(db, missing.length));
      missing.push(standIns.get(reference)!);
    }
  }
  return { found, missing, standIns };
}

function withRead(
  db: Database,
  house: House,
  { found, standIns }: ReturnType<typeof lookUp>,
  recorded: readonly RecordedCustomer[],
  { references, revisions }: { references: readonly string[]; revisions: Revisions },
  now: number,
): AskedCustomers {
  const read = new Map(recorded.map((customer) => [customer.id, readCustomer(db, house, customer, now)]));
  for (const reference of references) {
    const customer = read.get(revisions.customers.get(reference)?.id ?? "");
    if (customer) found.set(reference, keep(db, reference, customer));
  }
  const readInstead = new Map<string, AskedCustomer>();
  for (const [reference, id] of standIns) {
    const standIn = read.get(id);
    if (standIn) readInstead.set(reference, standIn);
  }
  return { house, customers: found, standIns: readInstead };
}
