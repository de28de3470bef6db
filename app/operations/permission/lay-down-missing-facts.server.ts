import { layDownFacts, listLaidDown } from "#db/queries/lay-down-facts";
import type { OperationContext } from "../operation-context";

const perTransaction = 500;

/**
 * Lays down what decisions take of customers where that was not done as they last changed: by an earlier version of the
 * product, or in a format of the past. Until then they are only read more slowly. `goesOn` is asked before each step.
 */
export async function layDownMissingFacts(
  { db }: Pick<OperationContext, "db">,
  goesOn: () => boolean = () => true,
): Promise<void> {
  let after = "";
  while (goesOn()) {
    const customers = await listLaidDown(db.reader, { after, max: perTransaction });
    if (customers.length === 0) return;
    const missing = customers.filter(({ isLaidDown }) => !isLaidDown).map(({ id }) => id);
    if (missing.length > 0) await db.longTransaction((tx) => layDownFacts(tx, missing));
    after = customers.at(-1)!.id;
  }
}
