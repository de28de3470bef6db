import { AsyncLocalStorage } from "node:async_hooks";

/** Whose transaction the code that runs is inside. */
let inside: AsyncLocalStorage<object> | null = null;

/**
 * From now on whoever begins a transaction inside another one is told so; on SQLite the inner one would wait for the outer
 * one for ever. For tests: every promise, timer and arriving request of a process that watches costs more for as long as
 * it lives.
 */
export function watchForNestedTransactions(): void {
  inside ??= new AsyncLocalStorage();
}

/** Runs the transaction of a database; throws where it is watched for and inside another one of the same. */
export function runTransaction<T>(database: object, work: () => Promise<T>): Promise<T> {
  if (!inside) return work();
  if (inside.getStore() === database) throw new Error("A transaction was begun inside a transaction.");
  return inside.run(database, work);
}
