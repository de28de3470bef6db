/**
 * Customers whom several questions ask about at once, read one after the other before any of them is answered: each step
 * finds in the processor's caches what it left there a moment before. It holds while no one else can run.
 */
import type { Database } from "#db/open-database";
import type { AskedCustomers } from "./customers-since-commit.server";

interface LookedUp {
  db: Database;
  found: ReadonlyMap<string, AskedCustomers>;
}

let lookedUp: LookedUp | null = null;

/** `work` asks at once about these; what it leaves for later asks anew. */
export function whileLookedUp(
  db: Database,
  found: ReadonlyMap<string, AskedCustomers>,
  work: () => void,
): void {
  lookedUp = { db, found };
  try {
    work();
  } finally {
    lookedUp = null;
  }
}

/** By the reference that was given, where it was looked up. */
export function findLookedUp(db: Database, references: readonly string[]): AskedCustomers | null {
  if (lookedUp?.db !== db || references.length !== 1) return null;
  return lookedUp.found.get(references[0]!) ?? null;
}
