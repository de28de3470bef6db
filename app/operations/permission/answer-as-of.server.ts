/**
 * Questions about the past, of which nothing is kept ready: each takes a look into the history. SQLite answers while the
 * whole process stands still, so they are worked off in slices of a few milliseconds, one slice of all askers per turn of
 * the event loop; what is not done in time is `unavailable`.
 */
import { setImmediate } from "node:timers/promises";
import type { Database } from "#db/open-database";
import { askForCustomersAsOf, type FactsAsOf, nothingAsOf } from "#db/queries/facts-as-of";
import { answerQuestion } from "~/domain/programs/answer-question";
import type { Asking } from "~/domain/programs/asking";
import type { StandingAnswer } from "~/domain/programs/standing-answer";
import type { Instant } from "~/domain/time/instant";
import type { House } from "../house/read-house.server";
import { capReachMs, viewCustomerAsOf } from "./read-customer-facts.server";
import { findStandIn } from "./stand-in.server";
import { tellUnavailable } from "./tell-unavailable.server";

export interface QuestionAsOf {
  asking: Asking;
  /** Null = no customer: of nobody nothing was decided. */
  customerId: string | null;
  at: Instant;
}

/** Less than whoever waits does, so that what was done in time is told. */
const msMax = 1_500;
const sliceMs = 10;
/** In questions. */
const sliceUsual = 8;
const sliceMax = 64;

/** In the order of the questions. Never rejects. */
export async function answerAsOf(
  db: Database,
  questions: readonly QuestionAsOf[],
  house: House,
): Promise<StandingAnswer[]> {
  const until = performance.now() + msMax;
  const answers = new Map<QuestionAsOf, StandingAnswer>();
  const sorted = questions.toSorted((one, other) => one.at - other.at);
  let size = sliceUsual;
  for (let next = 0; next < sorted.length; ) {
    const slice = takeSlice(sorted, next, size);
    const ms = await inTurn(db, until, () => answerSlice(db, slice, house, answers));
    if (ms === null) break;
    next += slice.length;
    size = fitSize(size, ms);
  }
  return fillUp(questions, answers);
}

/** Of one instant, so that one query reads it. */
function takeSlice(sorted: readonly QuestionAsOf[], from: number, size: number): QuestionAsOf[] {
  const { at } = sorted[from]!;
  return sorted.slice(from, from + size).filter((question) => question.at === at);
}

/** Some customers have ten thousand contacts, most a few. */
function fitSize(size: number, ms: number): number {
  if (ms > sliceMs) return Math.ceil(size / 2);
  return ms < sliceMs / 2 ? Math.min(2 * size, sliceMax) : size;
}

const turns = new WeakMap<Database, Promise<unknown>>();

/** The milliseconds that the work took, when everybody before had their turn; null = it was too late for it. */
function inTurn(db: Database, until: number, work: () => Promise<void>): Promise<number | null> {
  const turn = (turns.get(db) ?? Promise.resolve()).then(async () => {
    await setImmediate();
    const startedAt = performance.now();
    if (startedAt >= until) return null;
    await work();
    return performance.now() - startedAt;
  });
  turns.set(db, turn);
  return turn;
}

async function answerSlice(
  db: Database,
  slice: readonly QuestionAsOf[],
  house: House,
  answers: Map<QuestionAsOf, StandingAnswer>,
): Promise<void> {
  const { at } = slice[0]!;
  try {
    const ids = slice.map(({ customerId }, index) => customerId ?? findStandIn(db, index));
    const customers = await askForCustomersAsOf(db, ids, { at, contactsSince: at - capReachMs });
    const known = new Map(customers.map((customer) => [customer.id, customer]));
    for (const [index, question] of slice.entries()) {
      answers.set(
        question,
        answerOne(question, () => known.get(ids[index]!)?.readFacts(), house),
      );
    }
  } catch (error) {
    const answer = tellUnavailable(error);
    for (const question of slice) answers.set(question, answer);
  }
}

/** Whoever is no customer takes the same steps. */
function answerOne(
  { asking, customerId, at }: QuestionAsOf,
  readFacts: () => FactsAsOf | undefined,
  house: House,
): StandingAnswer {
  try {
    const { compiled } = viewCustomerAsOf(house, readFacts() ?? nothingAsOf);
    return answerQuestion(asking, customerId === null ? null : compiled, compiled, at);
  } catch (error) {
    return tellUnavailable(error);
  }
}

function fillUp(
  questions: readonly QuestionAsOf[],
  answers: ReadonlyMap<QuestionAsOf, StandingAnswer>,
): StandingAnswer[] {
  if (answers.size === questions.length) return questions.map((question) => answers.get(question)!);
  const missing = questions.length - answers.size;
  const late = tellUnavailable(new Error(`There was no time for ${missing} questions about the past.`));
  return questions.map((question) => answers.get(question) ?? late);
}
