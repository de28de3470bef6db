/** Customers who were found since the last commit of anybody: they would be found again as they are. */
import type { Database } from "#db/open-database";
import type { House } from "../house/read-house.server";
import { customersKeptMax } from "./customers-kept-max";
import { type AskedCustomer, isKept } from "./kept-customers.server";
import { SinceLastCommit } from "./since-last-commit.server";
import { wasSought } from "./stand-in.server";

export interface AskedCustomers {
  house: House;
  /** By the reference that was given; who is no customer is left out. */
  customers: ReadonlyMap<string, AskedCustomer>;
  /** Who was read in the place of a reference that names nobody; absent where nobody was. */
  standIns?: ReadonlyMap<string, AskedCustomer>;
}

export interface FoundCustomers {
  house: House | null;
  customers: Map<string, AskedCustomer>;
  /** References that name nobody. */
  nobodies: Set<string>;
  /** The latest instant at which one was found. */
  foundAt: number;
}

/** Most of them are those that are kept anyway. */
const foundMax = customersKeptMax / 2;
const foundSinceCommit = new SinceLastCommit<FoundCustomers>(() => ({
  house: null,
  customers: new Map(),
  nobodies: new Set(),
  foundAt: 0,
}));

/** To be asked for before anything is looked up that is to go in. Null where nobody says when somebody commits. */
export const findSinceCommit = foundSinceCommit.of.bind(foundSinceCommit);

/** Not where one of them was not found since, or the clock was set back. */
export function hasAll(
  found: FoundCustomers,
  references: readonly string[],
  now: number,
): found is FoundCustomers & AskedCustomers {
  const { house, customers, nobodies, foundAt } = found;
  const isThere = (reference: string) => customers.has(reference) || nobodies.has(reference);
  return house !== null && foundAt <= now && references.every(isThere);
}

/** Who is kept, or is kept as nobody. Who cannot be read is looked for each time. */
export function note(
  db: Database,
  found: FoundCustomers,
  references: readonly string[],
  { house, customers }: AskedCustomers,
  now: number,
): void {
  if (found.house !== house || found.customers.size + found.nobodies.size >= foundMax) {
    found.house = house;
    found.customers = new Map();
    found.nobodies = new Set();
  }
  found.foundAt = Math.max(found.foundAt, now);
  for (const reference of references) {
    const customer = customers.get(reference);
    if (!customer && wasSought(db, reference)) found.nobodies.add(reference);
    if (customer && "compiled" in customer && isKept(db, reference)) {
      found.customers.set(reference, customer);
    }
  }
}
