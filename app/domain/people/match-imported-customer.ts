/**
 * Whom a row of an export speaks of (docs/import.md, "Who is who"): by the id within its system, without an id by the
 * name together with the e-mail address. What is not certain is told and never merged: two people who share a name and
 * an address are two people, and a wrong merger would hand one person's choices to another.
 */
import type { ImportedCustomer } from "./imported-customer";
import type { KnownCustomer } from "./known-customer";

export type Match =
  | { kind: "known"; customer: KnownCustomer }
  | { kind: "new" }
  /** A customer of this name and address is on record from another system, or without an id. */
  | { kind: "known_elsewhere" }
  | { kind: "matches_several" };

/**
 * `byId`: who has the row's id in `system`. `namesakes`: everybody on record with the row's name and one of its e-mail
 * addresses, and who was recorded under them.
 */
export function matchImportedCustomer(
  row: ImportedCustomer,
  system: string,
  byId: KnownCustomer | null,
  namesakes: readonly KnownCustomer[],
): Match {
  if (byId) return { kind: "known", customer: byId };
  if (row.externalId === null) return matchByName(namesakes);
  const isElsewhere = namesakes.some(({ systems }) => !systems.includes(system));
  return isElsewhere ? { kind: "known_elsewhere" } : { kind: "new" };
}

function matchByName(namesakes: readonly KnownCustomer[]): Match {
  const [only, ...others] = namesakes;
  if (!only) return { kind: "new" };
  if (others.length > 0) return { kind: "matches_several" };
  return only.systems.length > 0 ? { kind: "known_elsewhere" } : { kind: "known", customer: only };
}
