/**
 * A request that is sent again is answered as before, and does nothing again (the header field Idempotency-Key, IETF
 * draft-ietf-httpapi-idempotency-key-header). The answer is stored in the transaction of what it speaks of, sealed:
 * whatever happened was answered, and whatever was answered happened. What may stop holding (a number, a call word, a
 * token) is no part of what is kept: it is read afresh. Of two that are sent at once the database decides which one is
 * the first, whatever processes they came to.
 */
import { createHash } from "node:crypto";
import type { Tx } from "#db/dialects/dialect";
import {
  deleteGivenAnswersBefore,
  findGivenAnswer,
  type IdempotencyKey,
  insertGivenAnswer,
  lockIdempotencyKey,
} from "#db/queries/idempotency-keys";
import type { CustomerId } from "~/domain/people/customer";
import { dayMs } from "~/domain/time/instant";
import type { OperationContext } from "../operation-context";

/** How a request is known again, and what is kept of its answer. */
export interface Once<Result> extends IdempotencyKey {
  /** What was asked, whole: the same key with another request is a fault of the program's. */
  asked: string;
  /** Null = nothing happened that a repetition would have to find again. */
  answer: (result: Result) => { status: number; body: unknown } | null;
}

export type NotFirst =
  | { kind: "answered_before"; status: number; body: unknown }
  /** The key was used for another request. */
  | { kind: "key_used_otherwise" }
  /** The first request is still being answered. */
  | { kind: "key_in_flight" };

const daysKept = 1;

/** Work that is answered: whom its answer speaks of, and is erased with; null = nobody in particular. */
export interface AnsweredWork<Result> {
  work: (tx: Tx) => Promise<Result>;
  findCustomer: (tx: Tx) => Promise<CustomerId | null>;
}

/** `once` null = the request is not marked, and does its work each time. */
export async function answerOnce<Result>(
  context: OperationContext,
  once: Once<Result> | null,
  answered: AnsweredWork<Result>,
): Promise<Result | NotFirst> {
  return context.db.transaction((tx) =>
    once ? answerFirst(tx, context, once, answered) : answered.work(tx),
  );
}

/** A day has passed: nobody sends it again. */
export async function forgetGivenAnswers({ db, clock }: OperationContext): Promise<void> {
  await deleteGivenAnswersBefore(db.longWriter, clock() - daysKept * dayMs);
}

async function answerFirst<Result>(
  tx: Tx,
  { vault, clock }: OperationContext,
  once: Once<Result>,
  { work, findCustomer }: AnsweredWork<Result>,
): Promise<Result | NotFirst> {
  if (!(await lockIdempotencyKey(tx, vault, once))) return { kind: "key_in_flight" };
  const requestHash = createHash("sha256").update(once.asked).digest("base64url");
  const before = await findGivenAnswer(tx, vault, once);
  if (before && before.requestHash !== requestHash) return { kind: "key_used_otherwise" };
  if (before) return { kind: "answered_before", status: before.status, body: JSON.parse(before.body) };
  const result = await work(tx);
  const answer = once.answer(result);
  if (!answer) return result;
  const customerId = await findCustomer(tx);
  const given = { requestHash, status: answer.status, body: JSON.stringify(answer.body), customerId };
  await insertGivenAnswer(tx, vault, once, given, clock());
  return result;
}
