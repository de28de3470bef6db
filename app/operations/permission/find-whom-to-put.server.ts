import type { Tx } from "#db/dialects/dialect";
import { lockName, lockNewcomer } from "#db/dialects/locks";
import { findCustomerId } from "#db/queries/customer-references";
import { findKnownCustomer, findKnownCustomers } from "#db/queries/known-customers";
import type { CustomerReference } from "~/domain/people/customer-reference";
import type { ImportedCustomer } from "~/domain/people/imported-customer";
import type { KnownCustomer } from "~/domain/people/known-customer";
import { matchImportedCustomer } from "~/domain/people/match-imported-customer";
import { listNamesakes } from "../import/import-customer-batch.server";

export type WhomToPut =
  /** Null = somebody new. */
  | { kind: "found"; known: KnownCustomer | null }
  | { kind: "unknown_customer" }
  /** Somebody of this name and e-mail address is on record from elsewhere: nobody is merged by a guess. */
  | { kind: "known_elsewhere" }
  /** The ids belong to different people: nobody is merged by a word either. */
  | { kind: "known_as_several" };

/** The ids, whom it finds, and the addresses of somebody new are locked until the end of the transaction. */
export async function findWhomToPut(
  tx: Tx,
  references: readonly [CustomerReference, ...CustomerReference[]],
  imported: ImportedCustomer,
): Promise<WhomToPut> {
  await lockReferences(tx, references);
  const named = await findByIds(tx, references);
  const [first] = references;
  // Whoever was erased while we waited for the lock is nobody's any more, by whatever id.
  if (named || "id" in first) return named ?? { kind: "unknown_customer" };
  const emailHashes = imported.points.flatMap(({ kind, valueHash }) => (kind === "email" ? [valueHash] : []));
  await lockAsNewcomer(tx, emailHashes);
  // While we waited, an import may have made them.
  return (await findByIds(tx, references)) ?? findAmongNamesakes(tx, first.system, imported, emailHashes);
}

/** Null = nobody has these ids. */
async function findByIds(
  tx: Tx,
  references: readonly [CustomerReference, ...CustomerReference[]],
): Promise<WhomToPut | null> {
  const ids = await listCustomerIds(tx, references);
  if (ids.size > 1) return { kind: "known_as_several" };
  const [first] = references;
  if ("id" in first && !ids.has(first.id)) return { kind: "unknown_customer" };
  const [id] = ids;
  const known = id === undefined ? null : await findKnownCustomer(tx, id);
  return known && { kind: "found", known };
}

/** Two programs that name somebody new at once make one customer; in one order, so that neither waits for the other. */
async function lockReferences(tx: Tx, references: readonly CustomerReference[]): Promise<void> {
  const names = references.flatMap((reference) =>
    "id" in reference ? [] : [`customer ${reference.system} ${reference.externalId}`],
  );
  await lockNames(tx, names);
}

/** Of two systems that tell of one new person at once, the second finds whom the first has made. */
async function lockAsNewcomer(tx: Tx, emailHashes: readonly string[]): Promise<void> {
  await lockNewcomer(tx);
  await lockNames(
    tx,
    emailHashes.map((hash) => `new customer at ${hash}`),
  );
}

async function lockNames(tx: Tx, names: string[]): Promise<void> {
  for (const name of names.sort()) await lockName(tx, name);
}

async function listCustomerIds(tx: Tx, references: readonly CustomerReference[]): Promise<Set<string>> {
  const ids = new Set<string>();
  for (const reference of references) {
    const id = await findCustomerId(tx, reference);
    if (id !== null) ids.add(id);
  }
  return ids;
}

async function findAmongNamesakes(
  tx: Tx,
  system: string,
  imported: ImportedCustomer,
  emailHashes: string[],
): Promise<WhomToPut> {
  const sought = { system, externalIds: [], matchKeys: [], emailHashes };
  const namesakes = listNamesakes(imported, await findKnownCustomers(tx, sought));
  const match = matchImportedCustomer(imported, system, null, namesakes);
  return match.kind === "known_elsewhere" ? { kind: "known_elsewhere" } : { kind: "found", known: null };
}
