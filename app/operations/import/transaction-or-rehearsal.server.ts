import type { Tx } from "#db/dialects/dialect";
import type { Database } from "#db/open-database";

/** The same work either way; a rehearsal is rolled back, and answers all the same. */
export async function transactionOrRehearsal<T>(
  db: Database,
  isRehearsal: boolean | undefined,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  if (!isRehearsal) return db.longTransaction(work);
  try {
    await db.longTransaction(async (tx) => {
      throw new RolledBack(await work(tx));
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.answer as T;
    throw error;
  }
  throw new Error("A rehearsal was committed.");
}

class RolledBack extends Error {
  constructor(readonly answer: unknown) {
    super("rolled back");
  }
}
