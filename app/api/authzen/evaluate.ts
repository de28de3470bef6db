import type { ApiClient } from "~/domain/programs/api-client";
import { refuse } from "~/domain/programs/permission-answer";
import { type StandingAnswer, tellOnce } from "~/domain/programs/standing-answer";
import { type Soon, whenThere } from "~/domain/soon";
import type { Instant } from "~/domain/time/instant";
import type { Language } from "~/i18n/language";
import type { AskedContact } from "~/i18n/sentences/write-answer";
import type { OperationContext } from "~/operations/operation-context";
import {
  type AskedQuestion,
  askForStanding,
  type StandingAnswers,
} from "~/operations/permission/ask-permission.server";
import { SinceLastCommit } from "~/operations/permission/since-last-commit.server";
import { readKept, type ToldEvaluation, ToldEvaluations } from "./told-evaluations";
import { readWritten, writeEvaluation } from "./write-evaluation";

/** Who asks, and in which languages they read. */
export interface Asker {
  client: ApiClient;
  languages: readonly Language[];
  /** As it was sent: for what is said to the program itself. */
  acceptLanguage?: string | null;
}

type Operations = Pick<OperationContext, "db" | "clock">;

export interface Evaluation {
  allowed: boolean;
  /** In pieces. */
  json: readonly Buffer[];
}

const toldSinceCommit = new SinceLastCommit(() => new ToldEvaluations());

/** In the order of the questions. */
export function evaluateAll(
  operations: Operations,
  asker: Asker,
  questions: readonly AskedQuestion[],
): Soon<Evaluation[]> {
  const told = findTold(operations.db);
  const now = operations.clock();
  const evaluations: (Evaluation | null)[] = [];
  const missing: AskedQuestion[] = [];
  for (const question of questions) {
    const known = told?.recall(asker, question, now) ?? null;
    evaluations.push(known && { allowed: known.allowed, json: readKept(known, now) });
    if (!known) missing.push(question);
  }
  if (missing.length === 0) return evaluations as Evaluation[];
  return whenThere(askAfresh(operations, asker, missing, told), (fresh) => {
    let next = 0;
    return evaluations.map((one) => one ?? inBytes(fresh[next++]!));
  });
}

/** What was written just now. */
interface FreshEvaluation {
  allowed: boolean;
  json: string;
}

function inBytes({ allowed, json }: FreshEvaluation): Evaluation {
  return { allowed, json: [Buffer.from(json)] };
}

/** Null also where the database is gone: then each question is answered with no. */
function findTold(db: OperationContext["db"]): ToldEvaluations | null {
  try {
    return toldSinceCommit.of(db);
  } catch {
    return null;
  }
}

function askAfresh(
  operations: Operations,
  asker: Asker,
  questions: readonly AskedQuestion[],
  told: ToldEvaluations | null,
): Soon<FreshEvaluation[]> {
  return whenThere(askForStanding(operations, asker.client, questions), ({ now, house, answers }) =>
    answers.map((answer, index) => {
      const question = questions[index]!;
      const at = question.at ?? now;
      const evaluation = tell(answer, nameTopic(question, asker.client), { now, at, house }, asker.languages);
      if (house) told?.keep(asker, question, evaluation, house, now);
      return { allowed: evaluation.allowed, json: readWritten(evaluation, at) };
    }),
  );
}

function nameTopic(question: AskedQuestion, { defaultTopic }: ApiClient): AskedContact {
  return { ...question, topic: question.topic ?? defaultTopic ?? "" };
}

/** A yes that cannot be told is none. */
function tell(
  standing: StandingAnswer,
  asked: AskedContact,
  told: Pick<StandingAnswers, "house" | "now"> & { at: Instant },
  languages: readonly Language[],
): ToldEvaluation {
  const { answer, since, until } = standing;
  try {
    const { before, after } = writeEvaluation(standing, asked, told, languages);
    return { before, after, allowed: answer.allowed, since, until };
  } catch (error) {
    console.error(error);
    const no = tellOnce(refuse("unavailable"));
    return {
      ...writeEvaluation(no, asked, { ...told, house: null }, languages),
      allowed: false,
      since: no.since,
      until: no.until,
    };
  }
}

/** One question, whose answer is mostly one that was told already. */
export function evaluate(
  operations: Operations,
  asker: Asker,
  question: AskedQuestion,
): Soon<Buffer | string> {
  return recallEvaluation(operations, asker, question) ?? evaluateAfresh(operations, asker, question);
}

/** Null where it has to be asked. */
export function recallEvaluation(
  { db, clock }: Operations,
  asker: Asker,
  question: AskedQuestion,
): Buffer | null {
  const now = clock();
  const known = findTold(db)?.recall(asker, question, now);
  return known ? inOne(readKept(known, now)) : null;
}

export function evaluateAfresh(operations: Operations, asker: Asker, question: AskedQuestion): Soon<string> {
  const told = findTold(operations.db);
  return whenThere(askAfresh(operations, asker, [question], told), ([answer]) => answer!.json);
}

function inOne(pieces: readonly Buffer[]): Buffer {
  return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
}
