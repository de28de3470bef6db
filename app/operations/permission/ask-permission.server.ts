/**
 * May these senders contact these customers: the question that every system asks before it contacts. Fails closed: what
 * cannot be read, is too slow or throws is answered with no and `unavailable`, each question for itself.
 */
import type { Database } from "#db/open-database";
import { type CompiledCustomer, compileCustomer } from "~/domain/permission/compile-customer";
import { preferencesOfNobody } from "~/domain/preference/preference";
import { answerQuestion } from "~/domain/programs/answer-question";
import type { ApiClient } from "~/domain/programs/api-client";
import { type Asking, Askings } from "~/domain/programs/asking";
import { type PermissionAnswer, type PermissionQuestion, refuse } from "~/domain/programs/permission-answer";
import { readAt, type StandingAnswer, tellOnce } from "~/domain/programs/standing-answer";
import { orElse, type Soon, whenThere } from "~/domain/soon";
import type { Instant } from "~/domain/time/instant";
import type { House } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import { type AskedCustomer, type AskedCustomers, findAskedCustomers } from "./find-asked-customers.server";
import { readCustomerFactsAsOf } from "./read-customer-facts.server";
import { findStandIn } from "./stand-in.server";

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
    const answer = unavailable(error);
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
  return whenThere(findAskedCustomers(db, references, now), ({ house, customers }) => {
    const asked: Asked = {
      house,
      customers,
      askings: askingsOf(client, house),
      nobody: nobodyAt(house),
      now,
    };
    let isAllThere = true;
    const answers: Soon<StandingAnswer>[] = [];
    for (const question of questions) {
      const told = answer(db, question, asked);
      isAllThere &&= !(told instanceof Promise);
      answers.push(told);
    }
    if (isAllThere) return { now, house, answers: answers as StandingAnswer[] };
    return Promise.all(answers).then((answers) => ({ now, house, answers }));
  });
}

/** What every question of a message is answered from. */
interface Asked extends AskedCustomers {
  askings: Askings;
  nobody: CompiledCustomer;
  now: Instant;
}

/** Never throws or rejects. */
function answer(
  db: Database,
  question: AskedQuestion,
  { house, customers, askings, nobody, now }: Asked,
): Soon<StandingAnswer> {
  const at = question.at ?? now;
  const isOfThen = at < now && question.judgedBy !== "now";
  const found = customers.get(question.customer ?? "") ?? null;
  const asking = askings.get(question);
  if (isOfThen) return answerAsOf(db, asking, house, found, nobody, at);
  try {
    return answerQuestion(asking, found && getCompiled(found), nobody, at);
  } catch (error) {
    return unavailable(error);
  }
}

/** By what was decided then; of nobody nothing was. */
async function answerAsOf(
  db: Database,
  asking: Asking,
  house: House,
  found: AskedCustomer | null,
  nobody: CompiledCustomer,
  at: Instant,
): Promise<StandingAnswer> {
  try {
    const id = found?.id ?? findStandIn(db);
    const { compiled } = await readCustomerFactsAsOf(db.reader, house, id, at);
    return answerQuestion(asking, found && compiled, nobody, at);
  } catch (error) {
    return unavailable(error);
  }
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

/** The asker learns nothing of it; the operator does. */
function unavailable(error: unknown): StandingAnswer {
  console.error(error);
  return tellOnce(refuse("unavailable"));
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
