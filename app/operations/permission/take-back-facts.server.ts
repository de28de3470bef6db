/**
 * What was laid down of a customer while the choice could be read still answers questions when the document is damaged
 * afterwards, without a word to the revision. Whoever meets such a choice takes that back, so that questions meet it from
 * then on as well: no program is told yes where nobody can be shown what the customer chose.
 */
import { bumpCustomerRevision } from "#db/queries/customers";
import { listOfWhomFactsHold } from "#db/queries/lay-down-facts";
import type { CustomerId } from "~/domain/people/customer";
import { UnreadableChoice } from "~/domain/unreadable-record";
import type { OperationContext } from "../operation-context";
import { OfEachDatabase } from "./of-each-database";

type Context = Pick<OperationContext, "db">;

/** Runs what reads a customer's choice; throws what it throws. */
export async function takingBackFacts<Result>(
  context: Context,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnreadableChoice) await takeBackFacts(context, [error.customerId]);
    throw error;
  }
}

/** To which revision they were raised here: what was laid down at it is what cannot be read. */
const raised = new OfEachDatabase(() => new Map<CustomerId, number>());

/** With the revision what was laid down, or kept by any process, holds no more. */
export async function takeBackFacts({ db }: Context, ids: readonly CustomerId[]): Promise<void> {
  try {
    const known = raised.of(db);
    const all = await listOfWhomFactsHold(db.reader, ids);
    const held = all.filter(({ id, revision }) => known.get(id) !== revision);
    if (held.length === 0) return;
    await db.transaction(async (tx) => {
      for (const { id } of held) await bumpCustomerRevision(tx, id);
    });
    for (const { id, revision } of held) known.set(id, revision + 1);
  } catch (error) {
    // Whoever reads is answered all the same; the next one tries again.
    console.error(error);
  }
}
