/** Which transactions recorded changes: whoever follows them is told after the commit, and only then. */
import type { Tx } from "./dialects/dialect";

const changed = new WeakSet<Tx>();

export function markChanged(tx: Tx): void {
  changed.add(tx);
}

export function hasChanged(tx: Tx): boolean {
  return changed.has(tx);
}
