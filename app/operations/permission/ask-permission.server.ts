/**
 * May these senders contact these customers: the question that every system asks before it contacts. Fails closed: what
 * cannot be read, is too slow or throws is answered with no and `unavailable`, each question for itself.
 */
import type { Database } from "#db/open-database";
import { type CompiledCustomer, compileCustomer } from "~/domain/permission/compile-customer";
import { preferencesOfNobody } from "~/domain/preference/preference";
import { answerQuestion } from "~/domain/programs/answer-question";
import type { ApiClient } from "~/domain/programs/api-client";
import { Askings } from "~/domain/programs/asking";
import type { PermissionAnswer, PermissionQuestion } from "~/domain/programs/permission-answer";
import { readAt, type StandingAnswer } from "~/domain/programs/standing-answer";
import { orElse, type Soon, whenThere } from "~/domain/soon";
import type { Instant } from "~/domain/time/instant";
import type { House } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import { answerAsOf, type QuestionAsOf } from "./answer-as-of.server";
import type { AskedCustomers } from "./customers-since-commit.server";
import { findAskedCustomers } from "./find-asked-customers.server";
import type { AskedCustomer } from "./kept-customers.server";
import { tellUnavailable } from "./tell-unavailable.server";

export interface AskedQuestion extends PermissionQuestion {
  /** By our own id or `system:externalId`; null = a thing that is no customer. */
  customer: string | null;
  /** Null = now. In the past it is judged by what was decided then, or by what holds now. */
  at: Instant | null;
  judgedBy?: "then" | "now";
}

export interface AnsweredQuestions {
  now: Instant;
  /** Null where nothing could be read. */
  house: House | null;
  /** In the order of the questions. */
  answers: PermissionAnswer[];
}

/** The same, as they stand for whoever asks again. */
export interface StandingAnswers extends Omit<AnsweredQuestions, "answers"> {
  answers: StandingAnswer[];
}

/** After which an answer is of no use any more to whoever waits on the telephone. */
const waitMsMax = 2_000;

type Context = Pick<OperationContext, "db" | "clock">;

export function askPermission(
  context: Context,
  client: ApiClient,
  questions: readonly AskedQuestion[],
): Soon<AnsweredQuestions> {
  return whenThere(askForStanding(context, client, questions), ({ now, house, answers }) => {
    const read = answers.map((answer, index) => readAt(answer, questions[index]!.at ?? now));
    return { now, house, answers: read };
  });
}

export function askForStanding(
  { db, clock }: Context,
  client: ApiClient,
  questions: readonly AskedQuestion[],
): Soon<StandingAnswers> {
  const now = clock();
  const failing = (error: unknown): StandingAnswers => {
    const answer = tellUnavailable(error);
    return { now, house: null, answers: questions.map(() => answer) };
  };
  const answers = orElse(() => answerAll(db, client, questions, now), failing);
  return answers instanceof Promise ? withinTime(answers, failing) : answers;
}

function answerAll(
  db: Database,
  client: ApiClient,
  questions: readonly AskedQuestion[],
  now: Instant,
): Soon<StandingAnswers> {
  const references = questions.map(({ customer }) => customer ?? "");
  return whenThere(findAskedCustomers(db, references, now), (found) => {
    const { house } = found;
    const asked: Asked = { found, askings: askingsOf(client, house), nobody: nobodyAt(house), now };
    const answers: (StandingAnswer | null)[] = [];
    const ofThen: QuestionAsOf[] = [];
    for (const question of questions) {
      const answer = answerNow(question, asked);
      answers.push(answer);
      if (!answer) ofThen.push(askAsOf(question, asked));
    }
    if (ofThen.length === 0) return { now, house, answers: answers as StandingAnswer[] };
    return answerAsOf(db, ofThen, house).then((told) => {
      let next = 0;
      return { now, house, answers: answers.map((answer) => answer ?? told[next++]!) };
    });
  });
}

/** What every question of a message is answered from. */
interface Asked {
  found: AskedCustomers;
  askings: Askings;
  nobody: CompiledCustomer;
  now: Instant;
}

/** Null = it is about the past, and to be judged by what was decided then. Never throws. */
function answerNow(
  question: AskedQuestion,
  { found: { customers, standIns }, askings, nobody, now }: Asked,
): StandingAnswer | null {
  const at = question.at ?? now;
  if (at < now && question.judgedBy !== "now") return null;
  const reference = question.customer ?? "";
  const found = customers.get(reference) ?? null;
  const standIn = standIns?.get(reference);
  const instead = standIn && "compiled" in standIn ? standIn.compiled : nobody;
  const asking = askings.get(question);
  try {
    return answerQuestion(asking, found && getCompiled(found), instead, at);
  } catch (error) {
    return tellUnavailable(error);
  }
}

function askAsOf(question: AskedQuestion, { found, askings, now }: Asked): QuestionAsOf {
  const customerId = found.customers.get(question.customer ?? "")?.id ?? null;
  return { asking: askings.get(question), customerId, at: question.at ?? now };
}

const askingsOfClients = new WeakMap<ApiClient, Askings>();

/** A client asks the same of one customer after another. */
function askingsOf(client: ApiClient, { compiled }: House): Askings {
  const known = askingsOfClients.get(client);
  if (known?.company === compiled) return known;
  const made = new Askings(client, compiled);
  askingsOfClients.set(client, made);
  return made;
}

function getCompiled(found: AskedCustomer): CompiledCustomer {
  if ("fault" in found) throw found.fault;
  return found.compiled;
}

const nobodies = new WeakMap<House, CompiledCustomer>();

/** What holds for whoever has never chosen. */
function nobodyAt(house: House): CompiledCustomer {
  const known = nobodies.get(house);
  if (known) return known;
  const preferences = preferencesOfNobody(house.settings.timeZone);
  const facts = { preferences, contactPoints: [], assignment: null, contacts: [], invitations: [] };
  const nobody = compileCustomer(house.compiled, facts);
  nobodies.set(house, nobody);
  return nobody;
}

async function withinTime<Value>(
  promise: Promise<Value>,
  instead: (error: unknown) => Value,
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<Value>((resolve) => {
    timer = setTimeout(() => resolve(instead(new Error("An answer took too long."))), waitMsMax);
  });
  return Promise.race([promise, tooLate]).finally(() => clearTimeout(timer));
}
