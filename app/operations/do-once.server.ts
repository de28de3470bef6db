/**
 * A form that arrives twice does what it does once, and is answered the same both times: a second press, a page that was
 * reloaded, a network that sent it again. Every form that makes something carries a key of its own; the answer is stored
 * in the transaction of what it speaks of, beside those to programs ({@link answerOnce}), for a day. The second one waits
 * until the first has ended, whatever process it came to.
 */
import type { Tx } from "#db/dialects/dialect";
import {
  findGivenAnswer,
  insertGivenAnswer,
  nameSender,
  waitForIdempotencyKey,
} from "#db/queries/idempotency-keys";
import type { OperationContext, SentForm } from "./operation-context";
import type { AnsweredWork } from "./programs/answer-once.server";

/**
 * Runs `work` in a transaction, once for the form that `context` was handed; each time where there is none. What is not
 * done (`isDone`) is not kept: sent again, it is tried again. Results are kept as JSON, and no longer than the customer of
 * whom they speak (`findCustomer`).
 */
export function doOnce<Result>(
  context: OperationContext,
  isDone: (result: Result) => boolean,
  work: (tx: Tx) => Promise<Result>,
  findCustomer: AnsweredWork<Result>["findCustomer"] = async () => null,
): Promise<Result> {
  const { db, form } = context;
  return db.transaction((tx) =>
    form ? doFirst(tx, context, form, isDone, { work, findCustomer }) : work(tx),
  );
}

async function doFirst<Result>(
  tx: Tx,
  { vault, clock }: OperationContext,
  { by, sent }: SentForm,
  isDone: (result: Result) => boolean,
  { work, findCustomer }: AnsweredWork<Result>,
): Promise<Result> {
  const key = { clientId: nameSender(by), key: sent };
  await waitForIdempotencyKey(tx, vault, key);
  const before = await findGivenAnswer(tx, vault, key);
  if (before) return JSON.parse(before.body);
  const result = await work(tx);
  if (!isDone(result)) return result;
  const given = {
    requestHash: "",
    status: 200,
    body: JSON.stringify(result),
    customerId: await findCustomer(tx),
  };
  await insertGivenAnswer(tx, vault, key, given, clock());
  return result;
}
