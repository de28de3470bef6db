/** Of whom a transaction raised the revision: before it commits, the facts that decisions take are laid down anew. */
import type { CustomerId } from "~/domain/people/customer";
import type { Tx } from "./dialects/dialect";

const revised = new WeakMap<Tx, Set<CustomerId>>();

export function markRevised(tx: Tx, ids: readonly CustomerId[]): void {
  const known = revised.get(tx) ?? new Set();
  for (const id of ids) known.add(id);
  revised.set(tx, known);
}

export function listRevised(tx: Tx): CustomerId[] {
  return [...(revised.get(tx) ?? [])];
}
